package org.gangju.platform.socket;

import java.util.Locale;
import java.util.Map;
import org.gangju.platform.caller.SignIn;
import org.gangju.platform.caller.SignIns;
import org.gangju.platform.http.CallerLanguage;
import org.gangju.platform.subscription.Standing;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.socket.WebSocketSession;

/** Who uses a socket: the headers of its handshake, and over them what its first message says in their place. */
record SocketCaller(SignIn signIn, @Nullable String actingCode, Locale locale) {

    /** The header that names the organization to act for. */
    private static final String ACTING = "Gangju-Organization";

    /** Fails with UNAUTHENTICATED where neither brought a valid token. */
    static SocketCaller of(WebSocketSession session, Map<String, @Nullable Object> init, SignIns signIns) {
        return new SocketCaller(signIn(session, init, signIns), text(session, init, ACTING), language(session, init));
    }

    static Locale language(WebSocketSession session, Map<String, @Nullable Object> init) {
        return CallerLanguage.of(text(session, init, HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** The caller as it stands now. */
    Standing admit() {
        return signIn.admit(actingCode, locale);
    }

    private static SignIn signIn(WebSocketSession session, Map<String, @Nullable Object> init, SignIns signIns) {
        if (init.get(HttpHeaders.AUTHORIZATION) instanceof String authorization) {
            return signIns.by(authorization);
        }
        if (session.getAttributes().get(SignIn.ATTRIBUTE) instanceof SignIn handshake) {
            return handshake;
        }
        throw new CodedException(ErrorCode.UNAUTHENTICATED, "noToken");
    }

    private static @Nullable String text(WebSocketSession session, Map<String, @Nullable Object> init, String name) {
        return init.get(name) instanceof String text
                ? text
                : session.getHandshakeHeaders().getFirst(name);
    }
}
