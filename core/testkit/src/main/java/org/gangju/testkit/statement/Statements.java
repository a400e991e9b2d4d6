package org.gangju.testkit.statement;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/** Records what reaches the database of an application under test, whichever thread sends it. */
public final class Statements implements QueryExecutionListener {

    private final List<Recording> recordings = new CopyOnWriteArrayList<>();

    Statements() {}

    /** Does the work on this thread and returns all statements that any thread sent meanwhile. */
    public Recording during(Runnable work) {
        var recording = new Recording();
        recordings.add(recording);
        try {
            work.run();
        } finally {
            recordings.remove(recording);
        }
        return recording;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        recordings.forEach(recording -> recording.add(queries));
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // Counted before it ran: a statement that fails was sent all the same.
    }
}
