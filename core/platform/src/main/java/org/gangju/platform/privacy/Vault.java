package org.gangju.platform.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import org.gangju.spi.privacy.ColumnSeal;
import org.springframework.stereotype.Component;

/**
 * Encrypts what the database must not hold in clear. Safe for any thread. The keys are read, and the first one made, when
 * they are first needed; a key that another process adds to the file counts within a minute, and at once where something
 * can only be opened with it.
 */
@Component
public class Vault implements ColumnSeal {

    private final CurrentKeys keys;

    Vault(CurrentKeys keys) {
        this.keys = keys;
    }

    /**
     * The encrypted form of these bytes.
     *
     * @param context where they belong, such as {@code account.second_factor:7}: nowhere else can they be decrypted
     */
    public byte[] encrypt(byte[] plain, String context) {
        try {
            return keys.recent().keys().encrypt(plain, context.getBytes(UTF_8));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("Encryption failed", failure);
        }
    }

    /**
     * What was encrypted for this place.
     *
     * @throws IllegalStateException when no key of ours has encrypted it, or it was for another place
     */
    public byte[] decrypt(byte[] sealed, String context) {
        return opened(sealed, context)
                .orElseThrow(() -> new IllegalStateException(
                        "没有能解开此内容的密钥，请检查 gangju.privacy.keyset / No key of gangju.privacy.keyset opens this"));
    }

    @Override
    public String seal(String clear, String place) {
        return Base64.getEncoder().encodeToString(encrypt(clear.getBytes(UTF_8), place));
    }

    @Override
    public Optional<String> open(String sealed, String place) {
        return SealedText.bytes(sealed).flatMap(bytes -> opened(bytes, place)).map(clear -> new String(clear, UTF_8));
    }

    private Optional<byte[]> opened(byte[] sealed, String context) {
        KnownKeys known = keys.known();
        Optional<byte[]> clear = SealedText.opened(known.keys(), sealed, context);
        if (clear.isPresent()) {
            return clear;
        }
        KnownKeys more = keys.moreThan(known);
        return more.turn() == known.turn() ? Optional.empty() : SealedText.opened(more.keys(), sealed, context);
    }
}
