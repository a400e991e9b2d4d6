package org.gangju.platform.socket;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.gangju.platform.limit.Limits;
import org.gangju.platform.subscription.Standing;
import org.gangju.platform.subscription.Watch;
import org.gangju.spi.error.CodedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

/**
 * One socket. The container hands over its messages one after the other, on one thread at a time; a client that does not
 * read what it is answered is not read from either.
 */
final class SocketConnection {

    private static final Logger log = LoggerFactory.getLogger(SocketConnection.class);

    private final WebSocketSession session;
    private final SocketServices services;
    private final Lock sending = new ReentrantLock();
    private final Map<String, SocketOperation> operations = new ConcurrentHashMap<>();
    private final Watch initTimeout;
    private final StringBuilder parts = new StringBuilder();
    private int bytes;
    private boolean initialised;
    private boolean closed;
    private @Nullable Admitted admitted;

    /** A caller who may use the socket: as it came, its id, and who looks after it. */
    private record Admitted(SocketCaller caller, String callerId, Limits limits, Watch watch) {}

    SocketConnection(WebSocketSession session, SocketServices services) {
        this.session = session;
        this.services = services;
        this.initTimeout = Watch.after(services.settings().initTimeout(), () -> close(SocketStatus.INIT_TIMEOUT));
    }

    WebSocketSession session() {
        return session;
    }

    /** Takes a message, or the next part of one, and acts on it when it is whole. */
    void receive(TextMessage part) throws IOException {
        bytes += part.getPayloadLength();
        long most = limits().body().toBytes();
        if (bytes > most) {
            close(CloseStatus.TOO_BIG_TO_PROCESS.withReason("> " + most));
            return;
        }
        parts.append(part.getPayload());
        if (!part.isLast()) {
            return;
        }
        String text = parts.toString();
        parts.setLength(0);
        parts.trimToSize();
        bytes = 0;
        take(text);
    }

    private void take(String text) throws IOException {
        try {
            take(SocketMessage.parse(text, limits().jsonDepth()));
        } catch (CodedException malformed) {
            String reason = services.text(malformed, SocketCaller.language(session, Map.of()));
            close(SocketStatus.INVALID_MESSAGE.withReason(SocketStatus.reason(reason)));
        }
    }

    private void take(SocketMessage message) throws IOException {
        switch (message.type()) {
            case SocketMessage.INIT -> initialise(message.members(false));
            case SocketMessage.PING -> send(SocketMessage.of(SocketMessage.PONG));
            case SocketMessage.PONG -> {}
            case SocketMessage.SUBSCRIBE -> subscribe(message.requiredId(), message.members(true));
            case SocketMessage.COMPLETE -> complete(message.requiredId());
            default -> throw SocketMessage.malformed();
        }
    }

    private void initialise(Map<String, @Nullable Object> payload) throws IOException {
        if (initialised) {
            close(SocketStatus.TOO_MANY_INITS);
            return;
        }
        initialised = true;
        initTimeout.close();
        try {
            SocketCaller caller = SocketCaller.of(session, payload, services.signIns());
            admit(caller, caller.admit());
        } catch (CodedException refused) {
            refuse(refused, payload);
            return;
        }
        send(SocketMessage.of(SocketMessage.ACK));
    }

    private void refuse(CodedException refused, Map<String, @Nullable Object> payload) {
        String text = services.text(refused, SocketCaller.language(session, payload));
        close(SocketStatus.refusal(refused, text));
    }

    private synchronized void admit(SocketCaller caller, Standing standing) {
        if (closed) {
            return;
        }
        String callerId = standing.caller().id();
        services.connections().take(callerId);
        Watch watch = Watch.until(
                standing.until(),
                services.settings().keepAlive(),
                () -> beat(caller),
                ended -> close(
                        SocketStatus.FORBIDDEN.withReason(SocketStatus.reason(services.text(ended, caller.locale())))));
        admitted = new Admitted(caller, callerId, services.tiers().of(standing.caller()), watch);
    }

    /** Fails when the caller may not use the socket any more. */
    private void beat(SocketCaller caller) {
        caller.admit();
        operations.values().forEach(SocketOperation::check);
        try {
            send(SocketMessage.of(SocketMessage.PING));
        } catch (IOException clientLeft) {
            lost();
        }
    }

    private void subscribe(String id, Map<String, @Nullable Object> asked) throws IOException {
        Admitted user = admitted();
        if (user == null) {
            close(SocketStatus.UNAUTHORIZED);
            return;
        }
        SocketOperation operation = new SocketOperation(this, services, user.caller(), id, asked);
        if (operations.putIfAbsent(id, operation) != null) {
            close(SocketStatus.exists(id));
            return;
        }
        operation.start(user.callerId());
    }

    private void complete(String id) {
        SocketOperation operation = operations.remove(id);
        if (operation != null) {
            operation.abandon();
        }
    }

    /** Before its caller is known a socket may not send more than anybody. */
    private Limits limits() {
        Admitted user = admitted();
        return user == null ? services.tiers().every() : user.limits();
    }

    private synchronized @Nullable Admitted admitted() {
        return closed ? null : admitted;
    }

    /** Lets the id be used again. */
    void forget(String id, SocketOperation operation) {
        operations.remove(id, operation);
    }

    /** Waits while another message is being sent. */
    void send(SocketMessage message) throws IOException {
        TextMessage text = new TextMessage(message.json());
        sending.lock();
        try {
            session.sendMessage(text);
        } catch (IllegalStateException closedMeanwhile) {
            throw new IOException(closedMeanwhile);
        } finally {
            sending.unlock();
        }
    }

    /** Gives up a client that cannot be written to. */
    void lost() {
        close(CloseStatus.SESSION_NOT_RELIABLE);
    }

    void close(CloseStatus status) {
        try {
            session.close(status);
        } catch (IOException | IllegalStateException gone) {
            log.debug("A socket was gone before it was closed with {}", status, gone);
        }
    }

    /** The container closed the socket: nobody listens any more. */
    void closed() {
        initTimeout.close();
        for (Admitted user : end()) {
            user.watch().close();
            services.connections().free(user.callerId());
        }
        operations.values().forEach(SocketOperation::abandon);
        operations.clear();
    }

    private synchronized List<Admitted> end() {
        List<Admitted> users = closed || admitted == null ? List.of() : List.of(admitted);
        closed = true;
        return users;
    }
}
