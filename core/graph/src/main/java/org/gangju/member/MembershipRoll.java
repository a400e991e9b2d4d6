package org.gangju.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.MembershipClosing;
import org.gangju.spi.member.MembershipKind;
import org.gangju.spi.member.MembershipOpening;
import org.gangju.spi.member.MembershipView;
import org.gangju.spi.member.NewMembership;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationStatus;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.period.Period;
import org.gangju.spi.privacy.ProcessingBasis;
import org.gangju.spi.procedure.Procedure;
import org.gangju.spi.procedure.Procedures;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens and closes memberships, within the transaction of a change to members. */
@Component
class MembershipRoll {

    /** A functional branch comes with its module; its name is part of the vocabulary all the same. */
    private static final Set<String> WITHOUT_PRIMARY = Set.of("TEMPORARY_BRANCH", "FUNCTIONAL_BRANCH");

    private final Memberships memberships;
    private final MembershipEnding ending;
    private final MembershipReader reader;
    private final HeldMembers members;
    private final OrganizationDirectory organizations;
    private final ProcessingBasis basis;
    private final Procedures procedures;
    private final ApplicationEventPublisher events;
    private final Keys keys;
    private final Clock clock;

    MembershipRoll(
            Memberships memberships,
            MembershipEnding ending,
            MembershipReader reader,
            HeldMembers members,
            OrganizationDirectory organizations,
            ProcessingBasis basis,
            Procedures procedures,
            ApplicationEventPublisher events,
            Keys keys,
            Clock clock) {
        this.memberships = memberships;
        this.ending = ending;
        this.reader = reader;
        this.members = members;
        this.organizations = organizations;
        this.basis = basis;
        this.procedures = procedures;
        this.events = events;
        this.keys = keys;
        this.clock = clock;
    }

    /** The organization, held, that may admit members. */
    OrganizationView admitting(String organizationId, Caller caller) {
        OrganizationView organization = open(organizationId, caller);
        procedures.require(organization, Procedure.DEVELOPMENT, "organizationId");
        return home(organization);
    }

    /** The organization, held, that may have primary memberships. */
    OrganizationView home(String organizationId, Caller caller) {
        return home(open(organizationId, caller));
    }

    private static OrganizationView home(OrganizationView organization) {
        if (WITHOUT_PRIMARY.contains(organization.type())) {
            throw new RuleViolation(
                    MemberRule.MEMBERSHIP_NOT_PRIMARY_THERE, "organizationId", organization.shortName());
        }
        return organization;
    }

    /** The primary membership of a member who has none that is open. */
    void begin(Member member, OrganizationView organization) {
        save(member.id(), organization, MembershipKind.PRIMARY, Period.since(today()));
    }

    /** Closes the primary membership and opens another one, in which one of another kind there comes to its end. */
    void change(Member member, OrganizationView organization) {
        ending.endAll(member.id(), organization.key(), today());
        // The unique key allows no second open membership, so the first is closed in the database before.
        memberships.findByPrimaryOfMember(member.id()).ifPresent(current -> current.close(today()));
        memberships.flush();
        begin(member, organization);
    }

    MembershipView join(NewMembership wanted, Caller caller) {
        if (wanted.kind() == MembershipKind.PRIMARY) {
            throw new RuleViolation(MemberRule.MEMBERSHIP_PRIMARY_BY_TRANSFER, "kind");
        }
        LocalDate from = Objects.requireNonNullElseGet(wanted.validFrom(), this::today);
        Period period = Period.of(from, wanted.validTo(), "validTo");
        OrganizationView organization = open(wanted.organizationId(), caller);
        Member member = members.toChange(wanted.memberId(), "memberId", caller);
        requireNone(member.id(), organization, period);
        basis.require(organization.path(), "organizationId");
        MembershipView opened =
                save(member.id(), organization, wanted.kind(), period).view(organization.path());
        events.publishEvent(new MembershipOpening(opened, organization, caller));
        return opened;
    }

    MembershipView leave(String id, @Nullable LocalDate on, @Nullable Integer expectedVersion, Caller caller) {
        MembershipView seen = NodeId.keyOf(MembershipView.TYPE_NAME, id)
                .map(key -> reader.load(Set.of(key), caller).get(key))
                .orElseThrow(() -> new RuleViolation(InputRule.NOT_FOUND, "membershipId", id));
        Membership membership = memberships.findToChange(seen.key()).orElseThrow();
        ExpectedVersion.require(expectedVersion, membership.version());
        LocalDate today = today();
        LocalDate day = Objects.requireNonNullElse(on, today);
        membership.leave(day, today);
        events.publishEvent(new MembershipClosing(seen, day, caller));
        return memberships.saveAndFlush(membership).view(seen.organizationPath());
    }

    private Membership save(long memberId, OrganizationView organization, MembershipKind kind, Period period) {
        return memberships.saveAndFlush(
                new Membership(keys.next("membership"), memberId, organization.key(), kind, period));
    }

    private void requireNone(long memberId, OrganizationView organization, Period period) {
        if (reader.overlaps(memberId, organization.key(), period)) {
            throw new RuleViolation(MemberRule.MEMBERSHIP_OVERLAPS, "organizationId", organization.shortName());
        }
    }

    private OrganizationView open(String id, Caller caller) {
        OrganizationView organization = organizations.hold(id, "organizationId", caller);
        if (organization.status() == OrganizationStatus.RETIRED) {
            throw new RuleViolation(
                    MemberRule.MEMBERSHIP_ORGANIZATION_RETIRED, "organizationId", organization.shortName());
        }
        return organization;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
