package org.gangju.platform.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.gangju.spi.page.CursorSeal;

/**
 * The cursors of one list: the keys of a row behind a signature over them and the list's identity.
 *
 * @param secret what they are signed with
 * @param list the list's identity
 */
record SignedCursors(CursorSecret secret, String list) implements CursorSeal {

    private static final int SIGNATURE = 16;

    @Override
    public String seal(List<String> keys) {
        byte[] written = write(keys);
        byte[] cursor = ByteBuffer.allocate(SIGNATURE + written.length)
                .put(signature(written))
                .put(written)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    }

    /** The keys in a cursor of this list, or nothing when it is no such cursor. */
    Optional<List<String>> open(String cursor) {
        byte[] bytes = decode(cursor);
        if (bytes.length < SIGNATURE) {
            return Optional.empty();
        }
        byte[] written = Arrays.copyOfRange(bytes, SIGNATURE, bytes.length);
        boolean ours = MessageDigest.isEqual(signature(written), Arrays.copyOf(bytes, SIGNATURE));
        return ours ? Optional.of(read(written)) : Optional.empty();
    }

    private byte[] signature(byte[] written) {
        byte[] identity = list.getBytes(UTF_8);
        byte[] signed = ByteBuffer.allocate(Integer.BYTES + identity.length + written.length)
                .putInt(identity.length)
                .put(identity)
                .put(written)
                .array();
        return Arrays.copyOf(secret.sign(signed), SIGNATURE);
    }

    private static byte[] decode(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private static byte[] write(List<String> keys) {
        List<byte[]> texts = keys.stream().map(key -> key.getBytes(UTF_8)).toList();
        ByteBuffer written = ByteBuffer.allocate(
                texts.stream().mapToInt(text -> Integer.BYTES + text.length).sum());
        texts.forEach(text -> written.putInt(text.length).put(text));
        return written.array();
    }

    private static List<String> read(byte[] written) {
        ByteBuffer rest = ByteBuffer.wrap(written);
        List<String> keys = new ArrayList<>();
        while (rest.hasRemaining()) {
            byte[] text = new byte[rest.getInt()];
            rest.get(text);
            keys.add(new String(text, UTF_8));
        }
        return keys;
    }
}
