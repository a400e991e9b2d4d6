package org.gangju.platform.http;

import graphql.ExecutionResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.gangju.platform.subscription.ResultStream;
import org.gangju.platform.subscription.RunningOperations;
import org.gangju.platform.subscription.Standing;
import org.gangju.platform.subscription.StreamErrors;
import org.gangju.platform.subscription.Watch;
import org.reactivestreams.Publisher;

/**
 * Answers with server-sent events, in the distinct connections mode of GraphQL over SSE. The request's thread, a virtual
 * one, stays with its stream until that ends, so no time limit of asynchronous requests applies.
 */
final class EventStreams {

    private final RunningOperations operations;
    private final Duration keepAlive;
    private final StreamErrors errors;

    EventStreams(RunningOperations operations, Duration keepAlive, StreamErrors errors) {
        this.operations = operations;
        this.keepAlive = keepAlive;
        this.errors = errors;
    }

    /** Returns when the stream has ended or the client is gone. Too many streams fail before anything is sent. */
    void send(HttpServletRequest request, HttpServletResponse response, ExecutionResult result) {
        EventStream out = new EventStream(response, failure -> errors.body(failure, CallerLanguage.of(request)));
        try {
            if (result.getData() instanceof Publisher<?> results) {
                stream(request, out, results(results));
                return;
            }
            out.open();
            out.next(result.toSpecification());
            out.complete();
        } catch (IOException clientLeft) {
            // Nobody is there to be told, and the subscription has been cancelled.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void stream(HttpServletRequest request, EventStream out, Publisher<ExecutionResult> results)
            throws IOException, InterruptedException {
        Standing standing = (Standing) Objects.requireNonNull(request.getAttribute(Standing.ATTRIBUTE));
        ResultStream stream = new ResultStream();
        RunningOperations.Slot slot = operations.open(standing.caller().id(), stream::end);
        Watch watch = Watch.until(standing.until(), keepAlive, standing::check, stream::end);
        try (slot;
                watch) {
            out.open();
            stream.deliver(results, out, keepAlive);
        }
    }

    @SuppressWarnings("unchecked") // The engine's publishers publish nothing else.
    private static Publisher<ExecutionResult> results(Publisher<?> results) {
        return (Publisher<ExecutionResult>) results;
    }
}
