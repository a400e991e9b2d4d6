package org.gangju.platform.subscription;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Every operation that streams its results. When the application shuts down, they end before anything else does, so that
 * the server does not wait for streams that never end by themselves.
 */
public final class RunningOperations implements SmartLifecycle {

    private final Slots slots;
    private final Set<Slot> running = new HashSet<>();
    private final List<Runnable> afterwards = new CopyOnWriteArrayList<>();
    private boolean stopping;
    private @Nullable Runnable stopped;

    RunningOperations(SubscriptionSettings settings) {
        this.slots = new Slots(settings);
    }

    /** The right of one operation to run, until it is closed. */
    public final class Slot implements AutoCloseable {

        private final String callerId;
        private final Runnable end;

        private Slot(String callerId, Runnable end) {
            this.callerId = callerId;
            this.end = end;
        }

        @Override
        public void close() {
            remove(this);
        }
    }

    /**
     * Lets one more run.
     *
     * @param end makes it end soon; called at most once, from any thread, also before this method returns
     * @throws org.gangju.spi.error.CodedException when too many run
     */
    public Slot open(String callerId, Runnable end) {
        slots.take(callerId);
        Slot slot = new Slot(callerId, end);
        if (add(slot)) {
            end.run();
        }
        return slot;
    }

    /**
     * Remembers what to do at a shutdown once the last operation has ended. Beans that use this one would be stopped
     * before it if they had a life cycle of their own.
     */
    public void whenEnded(Runnable action) {
        afterwards.add(action);
    }

    private synchronized boolean add(Slot slot) {
        running.add(slot);
        return stopping;
    }

    private void remove(Slot slot) {
        if (forget(slot)) {
            slots.free(slot.callerId);
        }
        finish();
    }

    private synchronized boolean forget(Slot slot) {
        return running.remove(slot);
    }

    private void finish() {
        Runnable callback = lastOne();
        if (callback != null) {
            afterwards.forEach(Runnable::run);
            callback.run();
        }
    }

    /** What waits for the last operation to end, once it has. */
    private synchronized @Nullable Runnable lastOne() {
        Runnable callback = running.isEmpty() ? stopped : null;
        stopped = callback == null ? stopped : null;
        return callback;
    }

    @Override
    public synchronized void start() {
        stopping = false;
    }

    @Override
    public void stop() {
        stop(() -> {});
    }

    /** Calls back when the last operation has ended. */
    @Override
    public void stop(Runnable callback) {
        beginStop(callback).forEach(slot -> slot.end.run());
        finish();
    }

    private synchronized List<Slot> beginStop(Runnable callback) {
        stopping = true;
        stopped = callback;
        return List.copyOf(running);
    }

    @Override
    public synchronized boolean isRunning() {
        return !stopping;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
