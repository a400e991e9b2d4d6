package org.gangju.platform.privacy;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Encrypts what the database must not hold in clear. Safe for any thread. The keys are read, and the first one made, when
 * they are first needed; a key that was added to the file counts from the next start on.
 */
@Component
public class Vault {

    private final SingletonSupplier<Aead> keys;

    Vault(KeysetFile file) {
        this.keys = SingletonSupplier.of(() -> primitive(file));
    }

    /**
     * The encrypted form of these bytes.
     *
     * @param context where they belong, such as {@code account.second_factor:7}: nowhere else can they be decrypted
     */
    public byte[] encrypt(byte[] plain, String context) {
        try {
            return keys.obtain().encrypt(plain, context.getBytes(StandardCharsets.UTF_8));
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
        try {
            return keys.obtain().decrypt(sealed, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(
                    "没有能解开此内容的密钥，请检查 gangju.privacy.keyset / No key of gangju.privacy.keyset opens this", failure);
        }
    }

    private static Aead primitive(KeysetFile file) {
        try {
            return file.read().getPrimitive(KeysetFile.TINK, Aead.class);
        } catch (GeneralSecurityException unfit) {
            throw new IllegalStateException("密钥文件不含加密密钥 / The file of keys holds no keys for encryption", unfit);
        }
    }
}
