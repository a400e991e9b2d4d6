package org.gangju.platform.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a telephone needs to make one-time passwords.
 *
 * @param secret in letters and digits; null when it has been shown before
 * @param uri the same as a link that telephones read from a picture
 */
record Enrolment(@Nullable String secret, @Nullable String uri) {

    static Enrolment of(String username, byte[] secret) {
        String text = Base32.encode(secret);
        String name = URLEncoder.encode(username, StandardCharsets.UTF_8);
        return new Enrolment(text, "otpauth://totp/Gangju:" + name + "?secret=" + text + "&issuer=Gangju");
    }
}
