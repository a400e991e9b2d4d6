package org.gangju.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.MemberCommands;
import org.gangju.spi.member.MemberTransferred;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.member.MembershipView;
import org.gangju.spi.member.NewMember;
import org.gangju.spi.member.NewMembership;
import org.gangju.spi.node.Keys;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.privacy.ProcessingBasis;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes members and their memberships; organizations are always held before members. */
@Service
@Transactional
class MemberRoll implements MemberCommands {

    private final Members members;
    private final HeldMembers held;
    private final MembershipRoll memberships;
    private final Probation probation;
    private final ProcessingBasis basis;
    private final Keys keys;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    MemberRoll(
            Members members,
            HeldMembers held,
            MembershipRoll memberships,
            Probation probation,
            ProcessingBasis basis,
            Keys keys,
            Clock clock,
            ApplicationEventPublisher events) {
        this.members = members;
        this.held = held;
        this.memberships = memberships;
        this.probation = probation;
        this.basis = basis;
        this.keys = keys;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public MemberView admit(NewMember wanted, Caller caller) {
        String name = name(wanted.displayName());
        requirePast(wanted.joinedOn(), "joinedOn");
        OrganizationView organization = memberships.admitting(wanted.organizationId(), caller);
        basis.require(organization.path(), "organizationId");
        Member member = members.saveAndFlush(
                new Member(keys.next("member"), name, wanted.status(), wanted.joinedOn(), organization));
        memberships.begin(member, organization);
        return member.view();
    }

    @Override
    public MemberView rename(String id, String displayName, @Nullable Integer expectedVersion, Caller caller) {
        String name = name(displayName);
        Member member = toChange(id, expectedVersion, caller);
        member.rename(name);
        return members.saveAndFlush(member).view();
    }

    @Override
    public MemberView transfer(String id, String organizationId, @Nullable Integer expectedVersion, Caller caller) {
        OrganizationView organization = memberships.home(organizationId, caller);
        Member member = toChange(id, expectedVersion, caller);
        long former = member.view().organizationKey();
        member.transferTo(organization);
        memberships.change(member, organization);
        basis.require(organization.path(), "organizationId");
        MemberView transferred = members.saveAndFlush(member).view();
        events.publishEvent(new MemberTransferred(member.id(), former, organization.key(), LocalDate.now(clock)));
        return transferred;
    }

    @Override
    public MemberView confirm(String id, @Nullable LocalDate on, @Nullable Integer expectedVersion, Caller caller) {
        LocalDate day = Objects.requireNonNullElseGet(on, this::today);
        requirePast(day, "on");
        Member member = toChange(id, expectedVersion, caller);
        member.confirm(day, probation);
        return members.saveAndFlush(member).view();
    }

    @Override
    public MembershipView join(NewMembership wanted, Caller caller) {
        return memberships.join(wanted, caller);
    }

    @Override
    public MembershipView leave(
            String membershipId, @Nullable LocalDate on, @Nullable Integer expectedVersion, Caller caller) {
        return memberships.leave(membershipId, on, expectedVersion, caller);
    }

    private Member toChange(String id, @Nullable Integer expectedVersion, Caller caller) {
        Member member = held.toChange(id, "id", caller);
        ExpectedVersion.require(expectedVersion, member.version());
        return member;
    }

    private static String name(String displayName) {
        return InputText.name(displayName, "displayName", HeldMembers.LONGEST_NAME);
    }

    private void requirePast(LocalDate day, String field) {
        if (day.isAfter(today())) {
            throw new RuleViolation(MemberRule.DATE_IN_FUTURE, field, day);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
