package org.gangju.platform.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.binary.Base32;
import org.jspecify.annotations.Nullable;

/**
 * What a telephone needs to make one-time passwords.
 *
 * @param secret in the letters and digits of RFC 4648, without padding; null when it has been shown before
 * @param uri the same as a link that telephones read from a picture
 */
record Enrolment(@Nullable String secret, @Nullable String uri) {

    private static final Base32 LETTERS = new Base32();

    static Enrolment of(String username, byte[] secret) {
        String text = LETTERS.encodeToString(secret).replace("=", "");
        String name = URLEncoder.encode(username, StandardCharsets.UTF_8);
        return new Enrolment(text, "otpauth://totp/Gangju:" + name + "?secret=" + text + "&issuer=Gangju");
    }
}
