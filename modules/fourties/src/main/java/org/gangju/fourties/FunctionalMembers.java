package org.gangju.fourties;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.grid.GridDutyConditions;
import org.gangju.spi.grid.GridRole;
import org.gangju.spi.member.MembershipTables;
import org.gangju.spi.page.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who belongs to functional branches today, whoever asks. */
@Repository
class FunctionalMembers {

    private final JdbcClient sql;
    private final MembershipTables memberships;
    private final GridDutyConditions duties;
    private final Clock clock;

    FunctionalMembers(JdbcClient sql, MembershipTables memberships, GridDutyConditions duties, Clock clock) {
        this.sql = sql;
        this.memberships = memberships;
        this.duties = duties;
        this.clock = clock;
    }

    /** How many belong to the organization of a branch. */
    int count(long organization) {
        return sql.sql("SELECT COUNT(*) FROM " + beside() + " s WHERE s.organization_id = ?")
                .param(organization)
                .query(Integer.class)
                .single();
    }

    /** The key of the membership that a member has in the organization of a branch. */
    Optional<Long> membership(long member, long organization) {
        return membership(member, organization, LocalDate.now(clock));
    }

    /** Whether a member belongs to the organization of a branch when something begins: on that day, before it today. */
    boolean belongsAt(long member, long organization, Instant begin) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = LocalDate.ofInstant(begin, clock.getZone());
        return membership(member, organization, day.isAfter(today) ? today : day)
                .isPresent();
    }

    private Optional<Long> membership(long member, long organization, LocalDate day) {
        return sql
                .sql("SELECT s.membership_id FROM " + memberships.beside(day)
                        + " s WHERE s.organization_id = ? AND s.member_id = ?")
                .params(organization, member)
                .query((row, number) -> row.getLong(1))
                .list()
                .stream()
                .findFirst();
    }

    /** The rows whose branch {@code b} a member belongs to. */
    Condition belonging(long member) {
        return Condition.of(
                "b.branch_id IN (SELECT s.organization_id FROM " + beside() + " s WHERE s.member_id = ?)", member);
    }

    /** Those of these branches that the caller's own member belongs to, in one statement; none for who has no member. */
    Set<Long> joined(Set<Long> branches, Caller caller) {
        Long member = caller.member();
        if (member == null || branches.isEmpty() || !caller.isAboutItself(FourtiesPermissions.READ.name())) {
            return Set.of();
        }
        Condition wanted = Condition.all(List.of(Condition.in("b.id", List.copyOf(branches)), belonging(member)));
        return Set.copyOf(sql.sql("SELECT b.id FROM functional_branch b WHERE " + wanted.sql())
                .params(wanted.parameters())
                .query((row, number) -> row.getLong(1))
                .list());
    }

    /** How many belong to each of these branches, in one statement; those without any are left out. */
    Map<Long, Integer> counts(Set<Long> branches) {
        return sum(Condition.of("1 = 1"), branches);
    }

    /**
     * How many of those who belong to each of these branches of a locality are building chiefs in its grid or belong to the
     * grid's organization, in one statement; those without any member are left out.
     */
    Map<Long, Integer> local(Set<Long> branches) {
        Condition local = Condition.any(List.of(
                duties.held("s.member_id", "b.grid_id", GridRole.BUILDING_CHIEF, LocalDate.now(clock)),
                duties.within("s.home_path", "b.grid_id")));
        return sum(local, branches);
    }

    private Map<Long, Integer> sum(Condition counted, Set<Long> branches) {
        Condition wanted = Condition.in("b.id", List.copyOf(branches));
        return sql
                .sql("SELECT b.id, SUM(CASE WHEN " + counted.sql()
                        + " THEN 1 ELSE 0 END) FROM functional_branch b JOIN "
                        + beside() + " s ON s.organization_id = b.branch_id WHERE " + wanted.sql()
                        + " GROUP BY b.id")
                .params(counted.parameters())
                .params(wanted.parameters())
                .query((row, number) -> Map.entry(row.getLong(1), row.getInt(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Today's memberships, for {@code FROM}. */
    String beside() {
        return memberships.beside(LocalDate.now(clock));
    }
}
