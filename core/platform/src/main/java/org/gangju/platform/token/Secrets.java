package org.gangju.platform.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes secrets and the forms in which they are stored. A secret that a person chose is stretched (bcrypt over its
 * digest, since bcrypt itself reads 72 bytes only); one of our own has 256 random bits, which nobody can guess from a
 * plain digest, and is checked without that cost.
 */
@Component
public class Secrets implements PasswordEncoder {

    /** What stands between stored forms of which any may match; none of them has a space. */
    public static final String OR = " ";

    private static final String DIGEST = "{sha256}";
    private static final String STRETCHED = "{bcrypt}";
    private static final int RANDOM_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder stretching = new BCryptPasswordEncoder();

    /** A new secret of 256 random bits, in letters, digits, dashes and underscores. */
    public String random() {
        return random(RANDOM_BYTES);
    }

    /** A new secret of so many random bytes. */
    public String random(int bytes) {
        byte[] value = new byte[bytes];
        random.nextBytes(value);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(value);
    }

    /** The stored form of a secret that {@link #random()} made. */
    public String digest(String secret) {
        return DIGEST + hash(secret);
    }

    /** The SHA-256 of a text, in hexadecimal digits. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Whether a person's secret would now be stretched more than this stored form is. */
    public boolean isWeak(String stored) {
        return stored.startsWith(STRETCHED) && stretching.upgradeEncoding(stored.substring(STRETCHED.length()));
    }

    /** The stored form of a secret that a person chose. */
    @Override
    public String encode(@Nullable CharSequence secret) {
        return STRETCHED + stretching.encode(hash(String.valueOf(secret)));
    }

    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String stored) {
        if (secret == null || stored == null) {
            return false;
        }
        for (String one : stored.split(OR, -1)) {
            if (matchesOne(secret, one)) {
                return true;
            }
        }
        return false;
    }

    private boolean matchesOne(CharSequence secret, String stored) {
        if (stored.startsWith(DIGEST)) {
            byte[] given = digest(secret.toString()).getBytes(StandardCharsets.UTF_8);
            return MessageDigest.isEqual(given, stored.getBytes(StandardCharsets.UTF_8));
        }
        return stored.startsWith(STRETCHED)
                && stretching.matches(hash(secret.toString()), stored.substring(STRETCHED.length()));
    }
}
