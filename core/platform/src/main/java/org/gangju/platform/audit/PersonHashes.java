package org.gangju.platform.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Writes values about people as hashes under each one's key: the same value of the same person reads the same, and
 * nothing else can be told.
 *
 * @param keys the keys by person
 */
record PersonHashes(Map<String, byte[]> keys) {

    private static final String ALGORITHM = "HmacSHA256";

    /** The value as it is stored: as it is when it is nobody's. */
    @Nullable
    String of(@Nullable String person, @Nullable String value) {
        if (person == null || value == null) {
            return value;
        }
        byte[] key = keys.get(person);
        if (key == null) {
            throw new IllegalStateException("A value about a person without a key");
        }
        return "hmac:" + HexFormat.of().formatHex(hash(key, value));
    }

    private static byte[] hash(byte[] key, String value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(value.getBytes(UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
