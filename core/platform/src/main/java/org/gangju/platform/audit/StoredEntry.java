package org.gangju.platform.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** An entry as the table {@code audit_entry} holds it, but for its own hash. */
record StoredEntry(
        long sequence,
        long millis,
        String event,
        String outcome,
        @Nullable String caller,
        @Nullable String client,
        @Nullable Long actingId,
        @Nullable String actingPath,
        @Nullable String address,
        @Nullable String nodeId,
        @Nullable String problems,
        @Nullable String reason,
        @Nullable String traceId,
        @Nullable String changes,
        String previousHash) {

    /** In the place of a hash before the first entry. */
    static final String NO_HASH = "0".repeat(64);

    /** The SHA-256 over all columns, the previous entry's hash among them, in lower-case hexadecimal. */
    String hash() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(canonical().getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Lengths stand before texts, so that no two entries are written alike. */
    private String canonical() {
        StringBuilder text = new StringBuilder("1");
        Object[] columns = {
            sequence,
            millis,
            event,
            outcome,
            caller,
            client,
            actingId,
            actingPath,
            address,
            nodeId,
            problems,
            reason,
            traceId,
            changes,
            previousHash
        };
        for (Object column : columns) {
            write(column, text);
        }
        return text.toString();
    }

    private static void write(@Nullable Object column, StringBuilder text) {
        if (column == null) {
            text.append("|-");
            return;
        }
        String plain = column.toString();
        text.append('|').append(plain.length()).append(':').append(plain);
    }
}
