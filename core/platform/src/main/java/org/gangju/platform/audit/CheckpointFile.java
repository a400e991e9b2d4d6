package org.gangju.platform.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A checkpoint as a file to be kept where nobody who can change the database can change it. */
final class CheckpointFile {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** A file of ours has a few hundred bytes. */
    private static final long LARGEST = 10_000;

    private CheckpointFile() {}

    static void write(Checkpoint checkpoint, Path file) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("sequence", checkpoint.sequence());
        content.put("hash", checkpoint.hash());
        content.put("madeAt", Instant.ofEpochMilli(checkpoint.madeMillis()).toString());
        content.put("madeMillis", checkpoint.madeMillis());
        content.put("publicKey", checkpoint.publicKey());
        content.put("signature", checkpoint.signature());
        try {
            Files.writeString(file, JSON.writeValueAsString(content) + "\n");
        } catch (IOException unwritable) {
            throw new CodedException(ErrorCode.BAD_INPUT, "audit.unwritable", file, reason(unwritable));
        }
    }

    /** @throws CodedException when it is no such file */
    static Checkpoint read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw malformed(file);
            }
            Map<?, ?> content = JSON.readValue(Files.readString(file), Map.class);
            return new Checkpoint(
                    number(content, "sequence", file),
                    text(content, "hash", file),
                    number(content, "madeMillis", file),
                    text(content, "publicKey", file),
                    text(content, "signature", file));
        } catch (IOException unreadable) {
            throw new CodedException(ErrorCode.BAD_INPUT, "audit.unreadable", file, reason(unreadable));
        } catch (JacksonException notJson) {
            throw malformed(file);
        }
    }

    private static long number(Map<?, ?> content, String name, Path file) {
        if (content.get(name) instanceof Number number) {
            return number.longValue();
        }
        throw malformed(file);
    }

    private static String text(Map<?, ?> content, String name, Path file) {
        if (content.get(name) instanceof String text) {
            return text;
        }
        throw malformed(file);
    }

    private static CodedException malformed(Path file) {
        return new CodedException(ErrorCode.BAD_INPUT, "audit.noCheckpoint", file);
    }

    private static String reason(IOException failure) {
        return failure.getClass().getSimpleName();
    }
}
