package org.gangju.fourties;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangju.spi.assignment.AssignmentKind;
import org.gangju.spi.assignment.AssignmentList;
import org.gangju.spi.assignment.AssignmentSubject;
import org.gangju.spi.assignment.AssignmentView;
import org.gangju.spi.assignment.Assignments;
import org.gangju.spi.assignment.NewAssignment;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.member.Participant;
import org.gangju.spi.period.Dated;
import org.gangju.spi.period.Moment;
import org.gangju.spi.period.Period;
import org.gangju.spi.tree.TreePath;
import org.springframework.stereotype.Component;

/** Who leads functional branches. */
@Component
class FunctionalBranchLeaders {

    private static final String LEADER = "LEADER";
    private static final String APPOINTED = "APPOINTED";
    private static final AssignmentKind KIND =
            new AssignmentKind(FunctionalBranchView.TYPE_NAME, FourtiesPermissions.READ.name());

    private final Assignments assignments;
    private final Clock clock;

    FunctionalBranchLeaders(Assignments assignments, Clock clock) {
        this.assignments = assignments;
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
        assignments.assign(new NewAssignment(
                subject(branch), LEADER, true, Participant.member(member), Period.since(today()), APPOINTED, null));
    }

    /** Leaves a branch without a leader. */
    void end(FunctionalBranch branch) {
        assignments.endAll(subject(branch), today());
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
