package org.gangju.fourties;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangju.spi.assignment.AssignmentKind;
import org.gangju.spi.assignment.AssignmentList;
import org.gangju.spi.assignment.AssignmentSubject;
import org.gangju.spi.assignment.AssignmentTables;
import org.gangju.spi.assignment.AssignmentView;
import org.gangju.spi.assignment.Assignments;
import org.gangju.spi.assignment.NewAssignment;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.member.Participant;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Dated;
import org.gangju.spi.period.Moment;
import org.gangju.spi.period.Period;
import org.gangju.spi.tree.TreePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who leads functional branches. */
@Component
class FunctionalBranchLeaders {

    private static final String LEADER = "LEADER";
    private static final String APPOINTED = "APPOINTED";
    private static final AssignmentKind KIND =
            new AssignmentKind(FunctionalBranchView.TYPE_NAME, FourtiesPermissions.READ.name());

    private final Assignments assignments;
    private final AssignmentTables tables;
    private final JdbcClient sql;
    private final EntityManager entities;
    private final Clock clock;

    FunctionalBranchLeaders(
            Assignments assignments, AssignmentTables tables, JdbcClient sql, EntityManager entities, Clock clock) {
        this.assignments = assignments;
        this.tables = tables;
        this.sql = sql;
        this.entities = entities;
        this.clock = clock;
    }

    /** The key of the member who leads a branch today. */
    Optional<Long> leader(FunctionalBranch branch) {
        return assignments
                .holder(subject(branch), LEADER, today())
                .map(AssignmentView::holder)
                .flatMap(holder -> Optional.ofNullable(holder.memberKey()));
    }

    /** Gives a branch, which is held, another leader from today. */
    void appoint(FunctionalBranch branch, long member) {
        end(branch);
        appoint(branch, member, today());
    }

    /** Gives a branch, which is held and had nobody from a day on, its leader from that day. */
    void appoint(FunctionalBranch branch, long member, LocalDate from) {
        assignments.assign(new NewAssignment(
                subject(branch), LEADER, true, Participant.member(member), Period.since(from), APPOINTED, null));
    }

    /** Leaves a branch, which is held, without a leader. Who leads it is no column of its own, but a new version of it. */
    void end(FunctionalBranch branch) {
        entities.lock(branch, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        assignments.endAll(subject(branch), today());
    }

    /** Those of these branches that somebody leads today, whoever asks, in one statement. */
    Set<Long> led(Set<Long> branches) {
        Condition wanted = Condition.in("a.subject_id", List.copyOf(branches));
        return Set.copyOf(sql.sql("SELECT DISTINCT a.subject_id FROM "
                        + tables.on(FunctionalBranchView.TYPE_NAME, today()) + " a WHERE a.role_name = '" + LEADER
                        + "' AND " + wanted.sql())
                .params(wanted.parameters())
                .query((row, number) -> row.getLong(1))
                .list());
    }

    /** The leaders of many branches on a day, as far as the caller sees them; one statement a day. */
    Map<Dated<Long>, Participant> of(Set<Dated<Long>> branches, Caller caller) {
        Map<AssignmentList, Dated<Long>> wanted = branches.stream()
                .collect(toMap(
                        dated -> new AssignmentList(KIND, dated.key(), new Moment(dated.asOf(), false), LEADER),
                        dated -> dated));
        Map<AssignmentList, AssignmentView> found = assignments.holders(wanted.keySet(), caller);
        Map<Dated<Long>, Participant> leaders = new HashMap<>();
        wanted.forEach((list, branch) -> Optional.ofNullable(found.get(list))
                .ifPresent(held -> leaders.put(branch, held.holder().on(branch.asOf()))));
        return leaders;
    }

    /** The place is that of now: whoever has the branch has it with its organization's path. */
    private static AssignmentSubject subject(FunctionalBranch branch) {
        TreePath place = branch.organizationPath();
        return new AssignmentSubject(FunctionalBranchView.TYPE_NAME, branch.id(), place);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
