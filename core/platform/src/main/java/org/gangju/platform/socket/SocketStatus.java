package org.gangju.platform.socket;

import java.nio.charset.StandardCharsets;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.springframework.web.socket.CloseStatus;

/** Why the server closes a socket: the codes of graphql-transport-ws, and those of WebSocket itself. */
final class SocketStatus {

    static final CloseStatus INVALID_MESSAGE = new CloseStatus(4400, "Invalid message");
    static final CloseStatus UNAUTHORIZED = new CloseStatus(4401, "Unauthorized");
    static final CloseStatus FORBIDDEN = new CloseStatus(4403, "Forbidden");
    static final CloseStatus PROTOCOL = new CloseStatus(4406, "Subprotocol not acceptable");
    static final CloseStatus INIT_TIMEOUT = new CloseStatus(4408, "Connection initialisation timeout");
    static final CloseStatus TOO_MANY_INITS = new CloseStatus(4429, "Too many initialisation requests");

    /** So many bytes of a reason fit into a closing frame. */
    private static final int REASON = 123;

    private SocketStatus() {}

    static CloseStatus exists(String id) {
        return new CloseStatus(4409, reason("Subscriber for " + id + " already exists"));
    }

    /** Clients do not try again by themselves after 4401, but after the others, when they may have another token. */
    static CloseStatus refusal(CodedException refused, String text) {
        return new CloseStatus(code(refused.code()), reason(text));
    }

    private static int code(ErrorCode code) {
        return switch (code) {
            case UNAUTHENTICATED -> UNAUTHORIZED.getCode();
            case LIMIT_EXCEEDED -> CloseStatus.SERVICE_OVERLOAD.getCode();
            default -> FORBIDDEN.getCode();
        };
    }

    static String reason(String text) {
        String reason = text;
        while (reason.getBytes(StandardCharsets.UTF_8).length > REASON) {
            reason = reason.substring(0, reason.offsetByCodePoints(reason.length(), -1));
        }
        return reason;
    }
}
