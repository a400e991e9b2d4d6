package org.gangju.fourties;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.gangju.spi.caller.Authority;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Scope;
import org.gangju.spi.member.MemberCommands;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.member.MembershipKind;
import org.gangju.spi.member.NewMembership;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.proposal.NewProposal;
import org.gangju.spi.proposal.Proposals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leads one branch of the demo to the state that its theme wants, under the rules that hold for all. */
@Component
class DemoBranches {

    private static final Set<String> EVERYTHING =
            Set.of("member.write", "fourties.write", "fourties.approve", FunctionalMembershipRules.IN_THE_PAST);

    private final FunctionalBranchLife life;
    private final FunctionalBranchEffects effects;
    private final FunctionalBranchLeaders leaders;
    private final FunctionalBranchActivation activation;
    private final FunctionalBranchCare care;
    private final DemoActivities activities;
    private final MemberCommands members;
    private final DemoHistory history;
    private final Proposals proposals;
    private final Keys keys;
    private final Clock clock;

    DemoBranches(
            FunctionalBranchLife life,
            FunctionalBranchEffects effects,
            FunctionalBranchLeaders leaders,
            FunctionalBranchActivation activation,
            FunctionalBranchCare care,
            DemoActivities activities,
            MemberCommands members,
            DemoHistory history,
            Proposals proposals,
            Keys keys,
            Clock clock) {
        this.life = life;
        this.effects = effects;
        this.leaders = leaders;
        this.activation = activation;
        this.care = care;
        this.activities = activities;
        this.members = members;
        this.history = history;
        this.proposals = proposals;
        this.keys = keys;
        this.clock = clock;
    }

    /** Adds a branch that these members join, the first of whom leads it. */
    void add(
            DemoTheme theme,
            OrganizationView organization,
            @Nullable Long grid,
            DemoDays days,
            List<MemberView> joining) {
        FunctionalBranch branch = proposed(theme, organization, grid);
        if (theme.goal() == FunctionalBranchStatus.PROPOSED) {
            proposals.propose(
                    new NewProposal(
                            FunctionalBranchEffects.KEY,
                            branch.id(),
                            organization,
                            organization.parentKey(),
                            theme.purpose()),
                    caller(null));
            return;
        }
        effects.establish(branch, null, days.approved(), caller(null));
        live(branch, theme, days, joining);
    }

    /** From the first members to what it has come to; what was done today is dated back at the end. */
    private void live(FunctionalBranch branch, DemoTheme theme, DemoDays days, List<MemberView> joining) {
        long established = branch.requireEstablished("id");
        List<DemoMember> joined = IntStream.range(0, joining.size())
                .mapToObj(index -> join(established, joining.get(index), days.joined(index, joining.size())))
                .toList();
        if (!joined.isEmpty()) {
            DemoMember leader = joined.getFirst();
            leaders.appoint(branch, leader.key(), leader.since());
            activation.look(branch);
        }
        activities.add(branch, theme, days, joined);
        lead(branch, theme.goal());
        history.write(branch, days, joined);
    }

    private FunctionalBranch proposed(DemoTheme theme, OrganizationView organization, @Nullable Long grid) {
        long key = keys.next("functional_branch");
        NewFunctionalBranch wanted = new NewFunctionalBranch(
                theme.kind(),
                "%s.F%d".formatted(organization.code(), key),
                organization.shortName() + theme.name(),
                theme.name(),
                theme.purpose(),
                Tags.of(theme.tags(), "tags"),
                grid,
                null);
        return life.begin(new FunctionalBranch(key, wanted, organization, LocalDate.now(clock)));
    }

    private void lead(FunctionalBranch branch, FunctionalBranchStatus goal) {
        String id = branch.view().id();
        if (goal == FunctionalBranchStatus.DORMANT && branch.status() == FunctionalBranchStatus.ACTIVE) {
            care.rest(new RestFunctionalBranchInput(id, "假期休整", null, null), caller(null));
        }
        if (goal == FunctionalBranchStatus.DISSOLVED) {
            care.dissolve(new DissolveFunctionalBranchInput(id, "并入其他支部", null, null), caller(null));
        }
    }

    private DemoMember join(long organization, MemberView member, LocalDate since) {
        NewMembership wanted = new NewMembership(
                member.id(),
                new NodeId(OrganizationView.TYPE_NAME, organization).encoded(),
                MembershipKind.SECONDARY,
                since,
                null);
        members.join(wanted, caller(member.key()));
        return new DemoMember(member.key(), since);
    }

    /** Somebody with all that it takes, or one member. */
    private static Caller caller(@Nullable Long member) {
        return new Caller(
                "demo",
                "internal",
                Authority.of(EVERYTHING, Scope.WHOLE),
                Scope.WHOLE,
                member != null,
                member,
                null,
                Locale.CHINESE);
    }
}
