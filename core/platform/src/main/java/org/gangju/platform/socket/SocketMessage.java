package org.gangju.platform.socket;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gangju.platform.http.Json;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * A message of the protocol.
 *
 * @param type its name on the wire
 */
record SocketMessage(
        String type, @Nullable String id, @Nullable Object payload) {

    static final String INIT = "connection_init";
    static final String ACK = "connection_ack";
    static final String PING = "ping";
    static final String PONG = "pong";
    static final String SUBSCRIBE = "subscribe";
    static final String NEXT = "next";
    static final String ERROR = "error";
    static final String COMPLETE = "complete";

    /** As long as anybody's identifiers; they are kept as long as their operations run. */
    private static final int LONGEST_ID = 255;

    static SocketMessage of(String type) {
        return new SocketMessage(type, null, null);
    }

    /** Fails with BAD_INPUT where the text is no message of any type. */
    static SocketMessage parse(String text, int depth) {
        if (Json.read(text, "message", depth) instanceof Map<?, ?> members
                && members.get("type") instanceof String type) {
            return new SocketMessage(type, id(members.get("id")), members.get("payload"));
        }
        throw malformed();
    }

    private static @Nullable String id(@Nullable Object id) {
        if (id == null || (id instanceof String text && !text.isEmpty() && text.length() <= LONGEST_ID)) {
            return (String) id;
        }
        throw malformed();
    }

    String requiredId() {
        return Optional.ofNullable(id).orElseThrow(SocketMessage::malformed);
    }

    /** The payload as an object; an empty one where it may be missing and is. */
    @SuppressWarnings("unchecked") // The parser makes maps with text keys only.
    Map<String, @Nullable Object> members(boolean required) {
        Object members = required ? payload : Objects.requireNonNullElse(payload, Map.of());
        if (members instanceof Map<?, ?> object) {
            return (Map<String, @Nullable Object>) object;
        }
        throw malformed();
    }

    String json() {
        Map<String, Object> members = new LinkedHashMap<>();
        if (id != null) {
            members.put("id", id);
        }
        members.put("type", type);
        if (payload != null) {
            members.put("payload", payload);
        }
        return new String(Json.write(members), StandardCharsets.UTF_8);
    }

    static CodedException malformed() {
        return new CodedException(ErrorCode.BAD_INPUT, "http.socketMessage");
    }
}
