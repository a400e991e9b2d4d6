package org.gangju.platform.deadline;

import graphql.GraphQLContext;
import io.micrometer.context.ContextRegistry;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The time of one request, and the statements that it runs meanwhile. It stands in the GraphQL context under its
 * {@link #KEY}, from where Spring hands it to every thread that works for the request.
 *
 * <p>Drivers have a timeout of their own, but it is no good here: H2 keeps it for the whole connection, MariaDB's writes
 * it into the text of the statement, which is then prepared anew for every second that is left, and MySQL's starts a
 * thread each time.
 */
public final class Deadline {

    /** The key of the GraphQL context. */
    public static final String KEY = "org.gangju.deadline";

    private static final Logger log = LoggerFactory.getLogger(Deadline.class);
    private static final ThreadLocal<Deadline> CURRENT = new ThreadLocal<>();

    /** A statement that was only about to be sent does not hear the first call. */
    private static final int CALLS = 50;

    private static final long BETWEEN_CALLS_MILLIS = 100;

    static {
        ContextRegistry.getInstance().registerThreadLocalAccessor(KEY, CURRENT::get, CURRENT::set, CURRENT::remove);
    }

    private final Set<Statement> running = new HashSet<>();
    private boolean over;

    /** The time of the request that this thread works for; null where it works for none. */
    static @Nullable Deadline current() {
        return CURRENT.get();
    }

    /** Whether the time of this request is over. */
    public static boolean isOver(GraphQLContext request) {
        Deadline deadline = request.get(KEY);
        return deadline != null && deadline.isOver();
    }

    /** Does this work, on this thread, within this time. */
    public <T> T during(Callable<T> work) throws Exception {
        Deadline outer = CURRENT.get();
        CURRENT.set(this);
        try {
            return work.call();
        } finally {
            if (outer == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(outer);
            }
        }
    }

    /**
     * Ends the time: what runs in the database is cancelled soon, from another thread, and nothing is sent or committed
     * any more. What is being committed already may stand.
     */
    public void expire() {
        if (end()) {
            Thread.startVirtualThread(this::cancelAll);
        }
    }

    private synchronized boolean end() {
        over = true;
        return !running.isEmpty();
    }

    /** Whether the time is over. */
    public synchronized boolean isOver() {
        return over;
    }

    /** Fails once the time is over. */
    synchronized void check() throws SQLTimeoutException {
        if (over) {
            throw new SQLTimeoutException("The time of the request is over");
        }
    }

    /** Notes a statement that is about to run. */
    synchronized void begin(Statement statement) throws SQLTimeoutException {
        check();
        running.add(statement);
    }

    /** Waits while the statement is being cancelled, so that nobody else's on its connection is met. */
    synchronized void end(Statement statement) {
        running.remove(statement);
    }

    private void cancelAll() {
        try {
            for (int call = 0; call < CALLS && cancelRunning(); call++) {
                Thread.sleep(BETWEEN_CALLS_MILLIS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean cancelRunning() {
        running.forEach(Deadline::cancel);
        return !running.isEmpty();
    }

    private static void cancel(Statement statement) {
        try {
            statement.cancel();
        } catch (SQLException failure) {
            log.warn("A statement whose time is over could not be cancelled", failure);
        }
    }
}
