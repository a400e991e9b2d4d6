package org.gangju.platform.audit;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The chain of entries ({@code audit_entry}) and its last one ({@code audit_head}). */
@Repository
class AuditEntries {

    private static final String COLUMNS = "sequence_number, happened_millis, event_name, outcome, caller, client,"
            + " acting_id, acting_path, address, node_id, problems, reason, trace_id, changes, previous_hash, hash";

    private static final String HEAD = "SELECT sequence_number, hash FROM audit_head WHERE id = 1";

    private final JdbcClient sql;
    private final JdbcOperations batches;
    private final EntityManager entities;

    AuditEntries(JdbcClient sql, JdbcOperations batches, EntityManager entities) {
        this.sql = sql;
        this.batches = batches;
        this.entities = entities;
    }

    /** Sends what the current transaction has changed and not yet sent. */
    void flush() {
        entities.flush();
    }

    /** The last entry. */
    ChainHead head() {
        return head(HEAD);
    }

    /**
     * Adds entries behind the last one, which no other transaction does until this one ends: the last thing that a
     * transaction asks for, so that whoever has it waits for nobody.
     */
    void append(List<Function<ChainHead, StoredEntry>> next) {
        ChainHead head = head(HEAD + " FOR UPDATE");
        List<Object[]> rows = new ArrayList<>();
        for (Function<ChainHead, StoredEntry> entry : next) {
            StoredEntry stored = entry.apply(head);
            head = new ChainHead(stored.sequence(), stored.hash());
            rows.add(row(stored, head));
        }
        batches.batchUpdate(
                "INSERT INTO audit_entry (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
        sql.sql("UPDATE audit_head SET sequence_number = ?, hash = ? WHERE id = 1")
                .params(head.sequence(), head.hash())
                .update();
    }

    private static @Nullable Object[] row(StoredEntry entry, ChainHead head) {
        return new @Nullable Object[] {
            entry.sequence(),
            entry.millis(),
            entry.event(),
            entry.outcome(),
            entry.caller(),
            entry.client(),
            entry.actingId(),
            entry.actingPath(),
            entry.address(),
            entry.nodeId(),
            entry.problems(),
            entry.reason(),
            entry.traceId(),
            entry.changes(),
            entry.previousHash(),
            head.hash()
        };
    }

    /** The next entries behind a number up to another one, in their order. */
    List<ChainLink> after(long sequence, long end, int most) {
        return sql.sql("SELECT " + COLUMNS + " FROM audit_entry WHERE sequence_number > ? AND sequence_number <= ?"
                        + " ORDER BY sequence_number LIMIT " + most)
                .params(sequence, end)
                .query((row, number) -> new ChainLink(entry(row), row.getString("hash")))
                .list();
    }

    /** The number of the last row, whatever the head says; 0 without one. */
    long last() {
        return sql.sql("SELECT COALESCE(MAX(sequence_number), 0) FROM audit_entry")
                .query(Long.class)
                .single();
    }

    /** Removes all entries up to this one, and says how many there were. */
    int removeUpTo(long sequence) {
        return sql.sql("DELETE FROM audit_entry WHERE sequence_number <= ?")
                .param(sequence)
                .update();
    }

    private ChainHead head(String query) {
        return sql.sql(query)
                .query((row, number) -> new ChainHead(row.getLong(1), row.getString(2)))
                .single();
    }

    private static StoredEntry entry(ResultSet row) throws SQLException {
        return new StoredEntry(
                row.getLong("sequence_number"),
                row.getLong("happened_millis"),
                row.getString("event_name"),
                row.getString("outcome"),
                row.getString("caller"),
                row.getString("client"),
                row.getObject("acting_id", Long.class),
                row.getString("acting_path"),
                row.getString("address"),
                row.getString("node_id"),
                row.getString("problems"),
                row.getString("reason"),
                row.getString("trace_id"),
                row.getString("changes"),
                row.getString("previous_hash"));
    }
}
