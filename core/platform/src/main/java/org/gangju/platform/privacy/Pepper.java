package org.gangju.platform.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Digests of what is guessed easily, such as a phone number: there are few enough of them to try each. Whoever has the
 * database, but not the keys of {@link Vault}, has nothing to try them with. Safe for any thread.
 */
@Component
public class Pepper {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String NAME = "pepper";

    private final SealedSecrets secrets;
    private volatile @Nullable SecretKeySpec key;

    Pepper(SealedSecrets secrets) {
        this.secrets = secrets;
    }

    /** 64 hexadecimal digits, the same for the same text on every replica and for good. */
    public String digest(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private SecretKeySpec key() {
        SecretKeySpec known = key;
        if (known != null) {
            return known;
        }
        SecretKeySpec loaded = new SecretKeySpec(secret(), ALGORITHM);
        key = loaded;
        return loaded;
    }

    /** Another replica may have been quicker; then its secret is everyone's. */
    private byte[] secret() {
        try {
            return secrets.of(NAME);
        } catch (DuplicateKeyException quicker) {
            return secrets.of(NAME);
        }
    }
}
