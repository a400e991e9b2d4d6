package org.gangju.demo;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.gangju.division.DivisionImport;
import org.gangju.division.ImportProgress;
import org.gangju.spi.error.CodedException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database with nothing but Chengdu's divisions, whichever test of the demo comes first. */
public abstract class DemoContract {

    static final FillProgress UNSEEN = (members, total) -> {};

    private static final int MEMBERS = 3_000;
    private static final long SEED = 3;

    @Autowired
    DemoFill fill;

    @Autowired
    DivisionImport divisions;

    @Autowired
    protected JdbcTemplate sql;

    /** Takes away all but the divisions, which it imports where there are none. */
    final DemoTables nothingButTheDivisions() {
        DemoTables tables = new DemoTables(sql);
        if (tables.count("grid", "1 = 1") == 0) {
            assertRefused("demo.noCommunities", 500, 7);
            divisions.runBundled(ImportProgress.none());
        }
        tables.empty();
        return tables;
    }

    /** Fills a small city, unless it has been filled before. */
    protected final void fillTheSmallCity() {
        boolean filled = !sql.queryForList(
                        "SELECT id FROM demo_fill WHERE members = ? AND seed = ? AND filled = sites", MEMBERS, SEED)
                .isEmpty();
        if (!filled) {
            nothingButTheDivisions();
            fill.fill(MEMBERS, SEED, UNSEEN);
        }
    }

    final void assertRefused(String message, int members, long seed) {
        assertThatThrownBy(() -> fill.fill(members, seed, UNSEEN))
                .asInstanceOf(type(CodedException.class))
                .extracting(CodedException::messageKey)
                .isEqualTo(message);
    }
}
