package org.gangju.platform.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Sinks;

/** What the test schema subscribes to. Each name stands for one subscription, whose fate the test sees. */
public final class Events {

    private final Map<String, Subscribed> subscribed = new ConcurrentHashMap<>();
    private final AtomicInteger raised = new AtomicInteger();
    private final AtomicInteger flooded = new AtomicInteger();
    private final CountDownLatch released = new CountDownLatch(1);

    private record Subscribed(Sinks.Many<Integer> sink, CountDownLatch begun, CountDownLatch cancelled) {}

    static Flux<Integer> count(int to) {
        return Flux.range(1, to);
    }

    static Flux<Integer> refusing() {
        return Flux.concat(Flux.just(1), Flux.error(new CodedException(ErrorCode.MODULE_DISABLED, "notForThisCaller")));
    }

    static Flux<Integer> breaking() {
        return Flux.concat(Flux.just(1), Flux.error(new IllegalStateException("secret cause")));
    }

    Flux<Integer> of(String name) {
        Subscribed one = named(name);
        return one.sink.asFlux().doOnSubscribe(begun -> one.begun.countDown()).doOnCancel(one.cancelled::countDown);
    }

    /** Sends as fast as it can, until nobody listens. */
    Flux<String> flood() {
        return Flux.<String>push(
                sink -> {
                    while (!sink.isCancelled()) {
                        flooded.incrementAndGet();
                        sink.next("x".repeat(1000));
                    }
                },
                FluxSink.OverflowStrategy.IGNORE);
    }

    int raise() {
        return raised.incrementAndGet();
    }

    /** How often the mutation ran. */
    public int raised() {
        return raised.get();
    }

    /** How many events the flood made. */
    public int flooded() {
        return flooded.get();
    }

    String awaitRelease() {
        await(released);
        return "released";
    }

    /** Lets the slow field go on. */
    public void release() {
        released.countDown();
    }

    /** Waits until somebody listens under this name. */
    public void awaitBegin(String name) {
        await(named(name).begun);
    }

    /** Waits until nobody listens under this name any more. */
    public void awaitCancel(String name) {
        await(named(name).cancelled);
    }

    /** Makes an event for who listens under this name. */
    public void publish(String name, int number) {
        awaitBegin(name);
        // The sink counts a listener a moment after it has been told of it.
        while (named(name).sink.currentSubscriberCount() == 0) {
            Thread.onSpinWait();
        }
        named(name).sink.emitNext(number, Sinks.EmitFailureHandler.FAIL_FAST);
    }

    private Subscribed named(String name) {
        return subscribed.computeIfAbsent(
                name,
                key -> new Subscribed(
                        Sinks.many().multicast().directBestEffort(), new CountDownLatch(1), new CountDownLatch(1)));
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new AssertionError("It did not happen in half a minute");
            }
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
