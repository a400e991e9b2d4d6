package org.gangju.fourties;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangju.spi.activity.Activities;
import org.gangju.spi.activity.ActivityView;
import org.gangju.spi.activity.NewActivity;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Scope;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What functional branches hold, as the core keeps it. */
@Service
class BranchActivities {

    private static final String READ = "activity.read";
    private static final String TYPE = FunctionalBranchView.TYPE_NAME;

    private final Activities activities;
    private final FourtiesReach reach;
    private final FunctionalMembers members;
    private final OrganizationDirectory organizations;
    private final Clock clock;

    BranchActivities(
            Activities activities,
            FourtiesReach reach,
            FunctionalMembers members,
            OrganizationDirectory organizations,
            Clock clock) {
        this.activities = activities;
        this.reach = reach;
        this.members = members;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** The branch holds it by its own organization, which is held before the branch. */
    @Transactional
    ActivityView schedule(ScheduleFunctionalBranchActivityInput input, Caller caller) {
        FunctionalBranchView found = reach.find(input.id(), caller);
        if (found.branchKey() == null) {
            throw new RuleViolation(FourtiesRule.FOURTIES_NOT_ESTABLISHED, "id", found.name());
        }
        String organization = new NodeId(OrganizationView.TYPE_NAME, found.branchKey()).encoded();
        OrganizationView holding = organizations.hold(organization, "id", caller.everywhere());
        reach.toChange(found, null).requireEstablished("id");
        return activities.schedule(
                new NewActivity(
                        BranchActivityKind.KEY,
                        subject(found.key()),
                        holding,
                        input.title(),
                        input.venue(),
                        input.startsAt(),
                        input.endsAt()),
                caller);
    }

    /** Calls off what a branch, which is held, has not held yet. */
    @Transactional
    void cancel(FunctionalBranch branch, String reason) {
        activities.cancelAll(subject(branch.id()), reason);
    }

    /** What branches hold, as far as the caller sees it; all of it for the caller's own member where that belongs. */
    Map<Long, Connection<ActivityView>> of(Set<Long> branches, PageRequest page, Caller caller) {
        Set<Long> own = members.joined(branches, caller);
        Set<Long> others = new HashSet<>(branches);
        others.removeAll(own);
        Map<Long, Connection<ActivityView>> found = new HashMap<>();
        if (!others.isEmpty()) {
            found.putAll(activities.ofSubjects(TYPE, others, page, caller));
        }
        if (!own.isEmpty()) {
            found.putAll(activities.ofSubjects(TYPE, own, page, reader(caller)));
        }
        return found;
    }

    private static Caller reader(Caller caller) {
        return Caller.of(caller.id(), caller.tier(), Set.of(READ), Scope.WHOLE, caller.acting(), caller.locale());
    }

    /** The last day on which each of these branches held something, whoever asks; one without is left out. */
    Map<Long, LocalDate> lastHeld(Set<Long> branches) {
        return activities.lastHeld(TYPE, branches, today());
    }

    Optional<LocalDate> lastHeld(long branch) {
        return Optional.ofNullable(lastHeld(Set.of(branch)).get(branch));
    }

    /** The rows of {@code functional_branch} that have held something after a day. */
    Condition heldAfter(LocalDate day) {
        return activities.held(TYPE, "functional_branch.id", day.plusDays(1), today());
    }

    /** A branch as the object of what it holds. */
    static NodeId subject(long branch) {
        return new NodeId(TYPE, branch);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
