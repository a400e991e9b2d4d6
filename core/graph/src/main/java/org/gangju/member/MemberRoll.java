package org.gangju.member;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.MemberCommands;
import org.gangju.spi.member.MemberDirectory;
import org.gangju.spi.member.MemberTransferred;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.member.NewMember;
import org.gangju.spi.member.Participant;
import org.gangju.spi.member.ParticipantInput;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationStatus;
import org.gangju.spi.organization.OrganizationView;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes members and their primary memberships. */
@Service
@Transactional
class MemberRoll implements MemberCommands, MemberDirectory {

    private static final int LONGEST_NAME = 100;

    private final Members members;
    private final Memberships memberships;
    private final OrganizationDirectory organizations;
    private final Keys keys;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    MemberRoll(
            Members members,
            Memberships memberships,
            OrganizationDirectory organizations,
            Keys keys,
            Clock clock,
            ApplicationEventPublisher events) {
        this.members = members;
        this.memberships = memberships;
        this.organizations = organizations;
        this.keys = keys;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public MemberView admit(NewMember wanted, Caller caller) {
        String name = InputText.name(wanted.displayName(), "displayName", LONGEST_NAME);
        if (wanted.joinedOn().isAfter(today())) {
            throw new RuleViolation(MemberRule.DATE_IN_FUTURE, "joinedOn", wanted.joinedOn());
        }
        OrganizationView organization = open(wanted.organizationId(), caller);
        Member member =
                members.save(new Member(keys.next("member"), name, wanted.status(), wanted.joinedOn(), organization));
        join(member, organization);
        members.flush();
        return member.view();
    }

    @Override
    public MemberView rename(String id, String displayName, @Nullable Integer expectedVersion, Caller caller) {
        String name = InputText.name(displayName, "displayName", LONGEST_NAME);
        Member member = toChange(id, expectedVersion, caller);
        member.rename(name);
        return members.saveAndFlush(member).view();
    }

    @Override
    public MemberView transfer(String id, String organizationId, @Nullable Integer expectedVersion, Caller caller) {
        Member member = toChange(id, expectedVersion, caller);
        OrganizationView organization = open(organizationId, caller);
        long former = member.view().organizationKey();
        member.transferTo(organization);
        // The unique key allows no second open membership, so the first is closed in the database before.
        memberships.findByPrimaryOfMember(member.id()).ifPresent(current -> current.close(today()));
        memberships.flush();
        join(member, organization);
        MemberView transferred = members.saveAndFlush(member).view();
        events.publishEvent(new MemberTransferred(member.id(), former, organization.key(), today()));
        return transferred;
    }

    @Override
    public List<MemberView> hold(List<String> ids, String field, Caller caller) {
        Set<Long> keys = ids.stream()
                .flatMap(id -> NodeId.keyOf(MemberView.TYPE_NAME, id).stream())
                .collect(toSet());
        Map<String, MemberView> held = members.findToAttachTo(keys).stream()
                .map(Member::view)
                .filter(found -> caller.scope().organizations().contains(found.organizationPath()))
                .collect(toMap(MemberView::id, found -> found));
        return ids.stream()
                .map(id -> Optional.ofNullable(held.get(id))
                        .orElseThrow(() -> new RuleViolation(InputRule.NOT_FOUND, field, id)))
                .toList();
    }

    @Override
    public Participant participant(ParticipantInput input, String field, Caller caller) {
        if ((input.memberId() == null) == (input.displayName() == null)) {
            throw new RuleViolation(MemberRule.PARTICIPANT_AMBIGUOUS, field);
        }
        return input.memberId() == null
                ? Participant.named(InputText.name(input.displayName(), field + ".displayName", LONGEST_NAME))
                : Participant.member(
                        hold(input.memberId(), field + ".memberId", caller).key());
    }

    private void join(Member member, OrganizationView organization) {
        memberships.save(Membership.primary(keys.next("membership"), member.id(), organization.key(), today()));
    }

    private Member toChange(String id, @Nullable Integer expectedVersion, Caller caller) {
        Member member = NodeId.keyOf(MemberView.TYPE_NAME, id)
                .flatMap(members::findToChange)
                .filter(found -> caller.scope().organizations().contains(found.organizationPath()))
                .orElseThrow(() -> new RuleViolation(InputRule.NOT_FOUND, "id", id));
        ExpectedVersion.require(expectedVersion, member.version());
        return member;
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
