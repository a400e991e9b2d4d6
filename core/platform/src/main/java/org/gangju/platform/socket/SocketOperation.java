package org.gangju.platform.socket;

import graphql.ExecutionResult;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.gangju.platform.execution.Trace;
import org.gangju.platform.http.GraphQlParameters;
import org.gangju.platform.subscription.ResultSink;
import org.gangju.platform.subscription.ResultStream;
import org.gangju.platform.subscription.RunningOperations;
import org.gangju.platform.subscription.Standing;
import org.gangju.spi.error.CodedException;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.web.socket.WebSocketSession;

/**
 * One operation on a socket, on a virtual thread of its own. It counts as running until its last message is sent, so that
 * a client that does not read can not make answers pile up.
 */
final class SocketOperation implements ResultSink, Runnable {

    private final SocketConnection connection;
    private final SocketServices services;
    private final SocketCaller caller;
    private final String id;
    private final Map<String, @Nullable Object> asked;
    private final ResultStream stream = new ResultStream();
    private volatile @Nullable Standing standing;
    private volatile boolean abandoned;

    SocketOperation(
            SocketConnection connection,
            SocketServices services,
            SocketCaller caller,
            String id,
            Map<String, @Nullable Object> asked) {
        this.connection = connection;
        this.services = services;
        this.caller = caller;
        this.id = id;
        this.asked = asked;
    }

    /** Starts it, unless too many run. */
    void start(String callerId) throws IOException {
        try {
            RunningOperations.Slot slot = services.operations().open(callerId, stream::end);
            Thread.startVirtualThread(() -> {
                try (slot) {
                    run();
                }
            });
        } catch (CodedException refused) {
            fail(refused);
        }
    }

    /** Ends it without another word; what is being executed already runs to its end. */
    void abandon() {
        abandoned = true;
        stream.abandon();
    }

    /** Ends it when its caller is not the one any more that started it. */
    void check() {
        Standing started = standing;
        if (started == null) {
            return;
        }
        try {
            started.check();
        } catch (CodedException changed) {
            stream.end(changed);
        }
    }

    @Override
    public void run() {
        try {
            deliver();
        } catch (IOException clientLeft) {
            connection.lost();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            connection.forget(id, this);
        }
    }

    private void deliver() throws IOException, InterruptedException {
        try {
            deliver(execute());
        } catch (RuntimeException failure) {
            fail(failure);
        }
    }

    private void deliver(ExecutionResult result) throws IOException, InterruptedException {
        if (result.getData() instanceof Publisher<?> results) {
            stream.deliver(results(results), this, services.settings().keepAlive());
            return;
        }
        if (!result.isDataPresent()) {
            fail(new SubscriptionPublisherException(result.getErrors(), null));
            return;
        }
        next(result.toSpecification());
        complete();
    }

    private ExecutionResult execute() {
        GraphQlRequest request = GraphQlParameters.of(asked);
        Standing admitted = caller.admit();
        standing = admitted;
        return Objects.requireNonNull(services.handler()
                        .handleRequest(webRequest(request, admitted))
                        .block())
                .getExecutionResult();
    }

    private WebGraphQlRequest webRequest(GraphQlRequest request, Standing admitted) {
        WebSocketSession session = connection.session();
        return new WebGraphQlRequest(
                Objects.requireNonNullElse(session.getUri(), URI.create("/graphql")),
                session.getHandshakeHeaders(),
                null,
                session.getRemoteAddress(),
                admitted.attributes(),
                request,
                Trace.start().id(),
                caller.locale());
    }

    @SuppressWarnings("unchecked") // The engine's publishers publish nothing else.
    private static Publisher<ExecutionResult> results(Publisher<?> results) {
        return (Publisher<ExecutionResult>) results;
    }

    @Override
    public void next(Map<String, Object> result) throws IOException {
        send(SocketMessage.NEXT, result);
    }

    @Override
    public void complete() throws IOException {
        connection.forget(id, this);
        send(SocketMessage.COMPLETE, null);
    }

    @Override
    public void fail(Throwable failure) throws IOException {
        connection.forget(id, this);
        send(SocketMessage.ERROR, services.errors(failure, caller.locale()));
    }

    private void send(String type, @Nullable Object payload) throws IOException {
        if (!abandoned) {
            connection.send(new SocketMessage(type, id, payload));
        }
    }
}
