package org.gangju.platform.audit;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The checkpoints that the installation keeps itself ({@code audit_checkpoint}). */
@Repository
class CheckpointTable {

    private static final String ALL =
            "SELECT sequence_number, hash, made_millis, public_key, signature FROM audit_checkpoint ";

    private final JdbcClient sql;

    CheckpointTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Checkpoint> newest() {
        return some("ORDER BY sequence_number DESC LIMIT 1").stream().findFirst();
    }

    /** The oldest ones, in their order. */
    List<Checkpoint> oldest(int most) {
        return some("ORDER BY sequence_number LIMIT " + most);
    }

    /** Those of these entries, both included, in their order. */
    List<Checkpoint> between(long first, long last) {
        return some("WHERE sequence_number >= ? AND sequence_number <= ? ORDER BY sequence_number", first, last);
    }

    /** Keeps a checkpoint; a {@code DuplicateKeyException} when the entry has one. */
    void add(Checkpoint checkpoint) {
        sql.sql("INSERT INTO audit_checkpoint (sequence_number, hash, made_millis, public_key, signature)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .params(
                        checkpoint.sequence(),
                        checkpoint.hash(),
                        checkpoint.madeMillis(),
                        checkpoint.publicKey(),
                        checkpoint.signature())
                .update();
    }

    /** Removes those of entries before this one. */
    void removeBefore(long sequence) {
        sql.sql("DELETE FROM audit_checkpoint WHERE sequence_number < ?")
                .param(sequence)
                .update();
    }

    private List<Checkpoint> some(String which, Object... parameters) {
        return sql.sql(ALL + which)
                .params(parameters)
                .query((row, number) -> new Checkpoint(
                        row.getLong(1), row.getString(2), row.getLong(3), row.getString(4), row.getString(5)))
                .list();
    }
}
