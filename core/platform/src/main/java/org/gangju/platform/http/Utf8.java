package org.gangju.platform.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Decoding that refuses what is not UTF-8 instead of guessing. */
final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /** The text without a leading byte order mark. */
    static String decode(byte[] bytes) {
        if (startsLikeUtf16(bytes)) {
            throw Refusal.mediaType("charset", "UTF-16");
        }
        String text = strictly(bytes, "bodyNotUtf8");
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** Fails with the refusal of this message where the bytes are not UTF-8. */
    static String strictly(byte[] bytes, String messageKey) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw Refusal.badRequest(messageKey);
        }
    }

    private static boolean startsLikeUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE;
    }
}
