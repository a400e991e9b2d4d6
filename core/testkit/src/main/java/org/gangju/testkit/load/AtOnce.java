package org.gangju.testkit.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many callers at the same time. */
public final class AtOnce {

    /** How many, where a test does not say it. */
    public static final int CALLERS = 32;

    private AtOnce() {}

    /** What all of them were answered, by their number. */
    public static <T> List<T> of(IntFunction<Callable<T>> caller) throws InterruptedException, ExecutionException {
        return of(CALLERS, caller);
    }

    /** What that many of them were answered, by their number; fails as the first of them fails. */
    public static <T> List<T> of(int callers, IntFunction<Callable<T>> caller)
            throws InterruptedException, ExecutionException {
        List<T> answers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = new ArrayList<>();
            for (int number = 0; number < callers; number++) {
                running.add(threads.submit(caller.apply(number)));
            }
            for (Future<T> call : running) {
                answers.add(call.get());
            }
        }
        return answers;
    }
}
