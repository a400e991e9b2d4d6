package org.gangju.member;

import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.DatedTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ends memberships, each time in one statement: those beside the primary ones, but for somebody who is erased. */
@Repository
class MembershipEnding {

    private static final Condition NOT_PRIMARY = Condition.of("kind <> 'PRIMARY'");

    private final JdbcClient sql;
    private final DatedTable memberships;

    MembershipEnding(JdbcClient sql) {
        this.sql = sql;
        this.memberships = new DatedTable(sql, "membership");
    }

    /** All in an organization. */
    void endAll(long organization, LocalDate day) {
        end(Condition.of("organization_id = ?", organization), day);
    }

    /** Those of one member in an organization. */
    void endAll(long member, long organization, LocalDate day) {
        end(Condition.of("member_id = ? AND organization_id = ?", member, organization), day);
    }

    /** One, by its key. */
    void end(long membership, LocalDate day) {
        end(Condition.of("id = ?", membership), day);
    }

    /** Those of one member everywhere, the primary one too: nobody goes on as a member. Says how many. */
    int endEvery(long member, LocalDate day) {
        sql.sql("UPDATE membership SET primary_of_member = NULL WHERE primary_of_member = ?")
                .param(member)
                .update();
        return memberships.endAll(Condition.of("member_id = ?", member), day);
    }

    private void end(Condition which, LocalDate day) {
        memberships.endAll(Condition.all(List.of(which, NOT_PRIMARY)), day);
    }
}
