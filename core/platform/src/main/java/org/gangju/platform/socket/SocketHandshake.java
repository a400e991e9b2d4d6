package org.gangju.platform.socket;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.gangju.platform.caller.SignIn;
import org.gangju.platform.http.FailureWriter;
import org.gangju.platform.http.Origins;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/**
 * Lets a socket be opened by our own pages, by those of the listed origins, and by machines, which name no origin; keeps
 * the sign-in of a handshake with a token.
 */
final class SocketHandshake implements HandshakeInterceptor {

    private static final String VERSION = "13";

    private final Origins origins;
    private final FailureWriter failures;

    SocketHandshake(Origins origins, FailureWriter failures) {
        this.origins = origins;
        this.failures = failures;
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes)
            throws IOException {
        var servletRequest = ((ServletServerHttpRequest) request).getServletRequest();
        try {
            requireUpgrade(request.getHeaders());
            requireAddress(servletRequest.getQueryString());
            origins.require(servletRequest);
        } catch (CodedException refused) {
            response.getHeaders().set("Sec-WebSocket-Version", VERSION);
            failures.write(servletRequest, ((ServletServerHttpResponse) response).getServletResponse(), refused);
            return false;
        }
        if (servletRequest.getAttribute(SignIn.ATTRIBUTE) instanceof SignIn signIn) {
            attributes.put(SignIn.ATTRIBUTE, signIn);
        }
        return true;
    }

    /** What Spring would refuse with a text of its own. */
    private static void requireUpgrade(HttpHeaders headers) {
        boolean upgrade = headers.getConnection().stream().anyMatch("upgrade"::equalsIgnoreCase);
        boolean known = VERSION.equals(headers.getFirst("Sec-WebSocket-Version"));
        if (!upgrade || !known || headers.getFirst("Sec-WebSocket-Key") == null) {
            throw new CodedException(ErrorCode.BAD_INPUT, "http.socketHandshake");
        }
    }

    /** The server takes braces and the like in an address, but opens no socket there. */
    private static void requireAddress(@Nullable String queryString) {
        try {
            URI.create("?" + queryString);
        } catch (IllegalArgumentException malformed) {
            throw new CodedException(ErrorCode.BAD_INPUT, "http.queryStringMalformed");
        }
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception failure) {}
}
