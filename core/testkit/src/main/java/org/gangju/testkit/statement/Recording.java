package org.gangju.testkit.statement;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import net.ttddyy.dsproxy.QueryInfo;

/** The statements of one piece of work, in the order in which they were sent; a JDBC batch counts as one. */
public final class Recording {

    private final List<String> texts = new CopyOnWriteArrayList<>();

    Recording() {}

    void add(List<QueryInfo> queries) {
        texts.add(String.join(
                "; ", queries.stream().map(QueryInfo::getQuery).distinct().toList()));
    }

    /** How often the database was asked. */
    public int count() {
        return texts.size();
    }

    /** The SQL of each statement. */
    public List<String> texts() {
        return List.copyOf(texts);
    }

    @Override
    public String toString() {
        return count() + " statements:\n" + String.join("\n", texts);
    }
}
