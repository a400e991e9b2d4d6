package org.gangju.redproperty.committee;

import java.time.LocalDate;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.DatedTable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which estate a committee was that of on each day. */
@Repository
class OwnersCommitteeEstates {

    private final JdbcClient sql;
    private final DatedTable estates;

    OwnersCommitteeEstates(JdbcClient sql) {
        this.sql = sql;
        this.estates = new DatedTable(sql, "owners_committee_estate");
    }

    /** The committee is that of an estate from the day on, and of no other any more; null for none. */
    void settle(long committee, @Nullable Long estate, long key, LocalDate day) {
        estates.endAll(Condition.of("committee_id = ?", committee), day);
        if (estate != null) {
            sql.sql("""
                            INSERT INTO owners_committee_estate (id, committee_id, grid_id, valid_from, version)
                            VALUES (?, ?, ?, ?, 0)""").params(key, committee, estate, day).update();
        }
    }
}
