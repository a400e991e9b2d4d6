package org.gangju.demo;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.gangju.division.DivisionImport;
import org.gangju.division.ImportProgress;
import org.gangju.spi.error.CodedException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database with nothing but Chengdu's divisions, whichever test of the demo comes first. */
abstract class DemoContract {

    static final FillProgress UNSEEN = (members, total) -> {};

    @Autowired
    DemoFill fill;

    @Autowired
    DivisionImport divisions;

    @Autowired
    JdbcTemplate sql;

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

    final void assertRefused(String message, int members, long seed) {
        assertThatThrownBy(() -> fill.fill(members, seed, UNSEEN))
                .asInstanceOf(type(CodedException.class))
                .extracting(CodedException::messageKey)
                .isEqualTo(message);
    }
}
