package org.gangju.platform.subscription;

import graphql.ExecutionResult;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;

/**
 * Carries the results of one subscription from the threads on which they happen to the one that writes them. It asks
 * for a few at a time, so that never more than {@link #WINDOW} results wait here.
 */
public final class ResultStream extends BaseSubscriber<ExecutionResult> {

    private static final int WINDOW = 16;

    private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
    private volatile boolean abandoned;

    private sealed interface Signal {}

    private record Result(ExecutionResult result) implements Signal {}

    private record Ended(@Nullable Throwable failure) implements Signal {}

    /** Ends the stream as if nothing more would happen, after the results that wait already. */
    public void end() {
        signals.add(new Ended(null));
    }

    /** Ends the stream with this failure, after the results that wait already. */
    public void end(Throwable failure) {
        signals.add(new Ended(failure));
    }

    /** Ends the stream without another word. */
    public void abandon() {
        abandoned = true;
        signals.add(new Ended(null));
        cancel();
    }

    /**
     * Listens to {@code results} and hands them to {@code sink} until they end or the client is gone; then nobody
     * listens any more. Blocks its thread as long.
     */
    public void deliver(Publisher<ExecutionResult> results, ResultSink sink, Duration keepAlive)
            throws IOException, InterruptedException {
        try {
            results.subscribe(this);
            Signal signal = await(sink, keepAlive);
            while (signal instanceof Result one && !abandoned) {
                sink.next(one.result().toSpecification());
                request(1);
                signal = await(sink, keepAlive);
            }
            if (signal instanceof Ended end && !abandoned) {
                close(sink, end.failure());
            }
        } finally {
            cancel();
        }
    }

    private Signal await(ResultSink sink, Duration keepAlive) throws IOException, InterruptedException {
        Signal signal = signals.poll(keepAlive.toMillis(), TimeUnit.MILLISECONDS);
        while (signal == null) {
            sink.idle();
            signal = signals.poll(keepAlive.toMillis(), TimeUnit.MILLISECONDS);
        }
        return signal;
    }

    private static void close(ResultSink sink, @Nullable Throwable failure) throws IOException {
        if (failure == null) {
            sink.complete();
            return;
        }
        sink.fail(failure);
    }

    @Override
    protected void hookOnSubscribe(Subscription subscription) {
        subscription.request(WINDOW);
    }

    @Override
    protected void hookOnNext(ExecutionResult result) {
        signals.add(new Result(result));
    }

    @Override
    protected void hookOnComplete() {
        end();
    }

    @Override
    protected void hookOnError(Throwable failure) {
        end(failure);
    }
}
