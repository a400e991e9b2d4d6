package org.gangju.demo;

import java.util.Optional;
import org.gangju.spi.privacy.SyntheticData;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the one record of what the database has been filled with. */
@Repository
class FillRecords implements SyntheticData {

    private static final long ONLY = 1;

    private final JdbcClient sql;

    FillRecords(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<FillRecord> find() {
        return sql.sql("SELECT seed, members, sites, fingerprint, filled FROM demo_fill WHERE id = ?")
                .param(ONLY)
                .query((row, number) -> new FillRecord(
                        row.getLong("seed"),
                        row.getInt("members"),
                        row.getInt("sites"),
                        row.getLong("fingerprint"),
                        row.getInt("filled")))
                .optional();
    }

    @Override
    public boolean present() {
        return find().isPresent();
    }

    /** @throws org.gangju.spi.error.CodedException if another run has been quicker */
    FillRecord begin(FillRecord first) {
        try {
            sql.sql("INSERT INTO demo_fill (id, seed, members, sites, fingerprint, filled) VALUES (?, ?, ?, ?, ?, ?)")
                    .params(ONLY, first.seed(), first.members(), first.sites(), first.fingerprint(), first.filled())
                    .update();
            return first;
        } catch (DuplicateKeyException quicker) {
            throw DemoRefusal.alreadyRunning();
        }
    }

    /**
     * Moves on by the sites that the caller's transaction writes.
     *
     * @throws org.gangju.spi.error.CodedException if another run has moved on meanwhile
     */
    void advance(int from, int to) {
        int moved = sql.sql("UPDATE demo_fill SET filled = ? WHERE id = ? AND filled = ?")
                .params(to, ONLY, from)
                .update();
        if (moved == 0) {
            throw DemoRefusal.alreadyRunning();
        }
    }
}
