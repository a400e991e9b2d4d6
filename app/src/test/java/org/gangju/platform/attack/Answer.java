package org.gangju.platform.attack;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the server answered.
 *
 * @param status of HTTP, or of the end of a socket; 0 where the server closed the connection without a word
 * @param head the status line and the headers
 */
record Answer(int status, String head, String text) {

    private static final Pattern CODE = Pattern.compile("\"code\":\"([A-Z_]+)\"");

    static Answer of(int status, String text) {
        return new Answer(status, "", text);
    }

    /** How long the body is. */
    int bytes() {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** The code of the first error; empty where there is none. */
    String code() {
        return Optional.of(CODE.matcher(text))
                .filter(found -> found.find())
                .map(found -> found.group(1))
                .orElse("");
    }

    boolean hasHeader(String name) {
        return head.toLowerCase(Locale.ROOT).contains("\r\n" + name.toLowerCase(Locale.ROOT) + ":");
    }
}
