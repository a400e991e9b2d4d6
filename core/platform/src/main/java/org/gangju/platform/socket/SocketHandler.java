package org.gangju.platform.socket;

import jakarta.websocket.Session;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.SubProtocolCapable;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/**
 * Speaks graphql-transport-ws. Spring for GraphQL has a handler of its own, which closes the socket on a request that
 * names its document by a hash, queues answers without bound for a client that does not read, and leaves a subscription
 * running that is completed before it has begun.
 */
final class SocketHandler extends TextWebSocketHandler implements SubProtocolCapable {

    private static final String PROTOCOL = "graphql-transport-ws";

    /** So many keep-alive intervals without a word from the client, not even a pong, and it is gone. */
    private static final int SILENT_INTERVALS = 3;

    private static final String READ_TIMEOUT = "org.apache.tomcat.websocket.READ_IDLE_TIMEOUT_MS";

    private final SocketServices services;
    private final Map<String, SocketConnection> connections = new ConcurrentHashMap<>();

    SocketHandler(SocketServices services) {
        this.services = services;
        services.operations().whenEnded(this::closeAll);
    }

    @Override
    public List<String> getSubProtocols() {
        return List.of(PROTOCOL);
    }

    /** A whole message would need a buffer of the largest size for every socket. */
    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) throws IOException {
        if (!PROTOCOL.equals(session.getAcceptedProtocol())) {
            session.close(SocketStatus.PROTOCOL);
            return;
        }
        if (session instanceof NativeWebSocketSession container) {
            limitSilence(container.getNativeSession(Session.class));
        }
        connections.put(session.getId(), new SocketConnection(session, services));
        if (!services.operations().isRunning()) {
            session.close(CloseStatus.GOING_AWAY);
        }
    }

    private void limitSilence(@Nullable Session session) {
        if (session == null) {
            return;
        }
        Duration silence = services.settings().keepAlive().multipliedBy(SILENT_INTERVALS);
        session.getUserProperties().put(READ_TIMEOUT, silence.toMillis());
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage part) throws IOException {
        SocketConnection connection = connections.get(session.getId());
        if (connection != null) {
            connection.receive(part);
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        SocketConnection connection = connections.remove(session.getId());
        if (connection != null) {
            connection.closed();
        }
    }

    private void closeAll() {
        connections.values().forEach(connection -> connection.close(CloseStatus.GOING_AWAY));
    }
}
