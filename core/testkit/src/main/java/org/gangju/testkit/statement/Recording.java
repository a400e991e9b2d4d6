package org.gangju.testkit.statement;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import net.ttddyy.dsproxy.QueryInfo;

/** The statements of one piece of work, in the order in which they were sent; a JDBC batch counts as one. */
public final class Recording {

    private static final Pattern BESIDE_THE_OPERATION = Pattern.compile(
            "api_client|role_grant|custom_role|signing_key|account_session|installation_secret|idempotency_request|id_block|audit_|person_key|^SELECT [og]\\.path FROM organization");

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

    /**
     * The SQL of the operation itself, without what finds out once in a while who calls, signs and repeats, where the
     * caller acts, and which ids come next, and without what the audit is told.
     */
    public List<String> ofTheOperation() {
        return texts.stream()
                .filter(text -> !BESIDE_THE_OPERATION.matcher(text).find())
                .toList();
    }

    @Override
    public String toString() {
        return count() + " statements:\n" + String.join("\n", texts);
    }
}
