package org.gangju.platform.account;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator, written from RFC 6238 and RFC 4226 without what the server uses. */
final class Telephone {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final Pattern SHOWN = Pattern.compile("<code>([A-Z2-7]{32})</code>");

    private final byte[] secret;

    private Telephone(byte[] secret) {
        this.secret = secret;
    }

    static Telephone typing(String letters) {
        var bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int held = 0;
        for (int index = 0; index < letters.length(); index++) {
            buffer = ((buffer << 5) | ALPHABET.indexOf(letters.charAt(index))) & 0xFFFF;
            held += 5;
            if (held >= 8) {
                held -= 8;
                bytes.write((buffer >> held) & 0xFF);
            }
        }
        return new Telephone(bytes.toByteArray());
    }

    /** The one that somebody has who reads the enrolment page. */
    static Telephone reading(String page) {
        Matcher shown = SHOWN.matcher(page);
        if (!shown.find()) {
            throw new AssertionError("no secret in " + page);
        }
        return typing(shown.group(1));
    }

    /** What it shows now, or so many half minutes later. */
    String code(int later) {
        long step = System.currentTimeMillis() / 30_000 + later;
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xF;
            int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7FFFFFFF;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
