package org.gangju.testkit.time;

import java.time.LocalDate;
import org.gangju.spi.tree.TreePath;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets a city that a test has just made have been there for long, for what looks for those who were there on past days. */
public final class LongStanding {

    private static final String WITHIN = "(SELECT o.id FROM organization o WHERE o.path >= ? AND o.path < ?)";

    private LongStanding() {}

    /** The organizations of a part of the tree and the memberships in them hold since a day, as they are now. */
    public static void since(LocalDate day, TreePath part, JdbcClient database) {
        database.sql("UPDATE organization SET established_on = ? WHERE path >= ? AND path < ?")
                .params(day, part.value(), part.end())
                .update();
        database.sql("UPDATE organization_version SET valid_from = ? WHERE organization_id IN " + WITHIN)
                .params(day, part.value(), part.end())
                .update();
        database.sql("UPDATE membership SET valid_from = ? WHERE organization_id IN " + WITHIN)
                .params(day, part.value(), part.end())
                .update();
    }
}
