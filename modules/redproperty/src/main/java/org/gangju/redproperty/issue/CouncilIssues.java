package org.gangju.redproperty.issue;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gangju.redproperty.Everywhere;
import org.gangju.redproperty.RedProperty;
import org.gangju.redproperty.RedPropertyPermissions;
import org.gangju.redproperty.RedPropertyReach;
import org.gangju.redproperty.council.FourPartyCouncilView;
import org.gangju.redproperty.council.FourPartyDirectory;
import org.gangju.redproperty.council.FourPartyStatus;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.matter.MatterKind;
import org.gangju.spi.matter.MatterView;
import org.gangju.spi.matter.Matters;
import org.gangju.spi.matter.NewMatter;
import org.gangju.spi.member.MemberDirectory;
import org.gangju.spi.member.Participant;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The issues of councils, which are matters of the core: a council opens them, and the core sees to them. */
@Service
@Transactional
class CouncilIssues implements MatterKind {

    private static final String KEY = "COUNCIL_ISSUE";
    private static final Set<FourPartyStatus> WORKING = Set.of(FourPartyStatus.ACTIVE, FourPartyStatus.INCOMPLETE);

    private final FourPartyDirectory councils;
    private final ObjectProvider<Matters> matters;
    private final MemberDirectory members;
    private final NodeLoader<OrganizationView> organizations;
    private final RedPropertyReach reach;

    /** The core's matters ask for their kinds, and so does each kind for the matters: late. */
    CouncilIssues(
            FourPartyDirectory councils,
            ObjectProvider<Matters> matters,
            MemberDirectory members,
            NodeLoader<OrganizationView> organizations,
            RedPropertyReach reach) {
        this.councils = councils;
        this.matters = matters;
        this.members = members;
        this.organizations = organizations;
        this.reach = reach;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String moduleId() {
        return RedProperty.ID;
    }

    @Override
    public String permission() {
        return RedPropertyPermissions.WRITE.name();
    }

    MatterView open(OpenCouncilIssueInput input, Caller caller) {
        long place = councils.find(input.councilId(), "councilId", caller).organizationKey();
        OrganizationView organization = reach.hold(place, "councilId", caller);
        Long handler = input.handlerId() == null
                ? null
                : reach.hold(input.handlerId(), "handlerId", caller.with("organization.read"))
                        .key();
        Participant owner = input.owner() == null ? null : members.participant(input.owner(), "owner", caller);
        FourPartyCouncilView council = councils.lock(input.councilId(), "councilId", caller);
        requireWorking(council);
        NodeId subject = new NodeId(FourPartyCouncilView.TYPE_NAME, council.key());
        NewMatter issue = new NewMatter(
                KEY, subject, organization, input.title(), input.description(), input.dueOn(), owner, handler);
        return matters.getObject().open(issue, caller);
    }

    /** Those of a council that is dissolved, in the words of the caller of that. */
    void cancel(long council, String reason) {
        matters.getObject().cancelAll(new NodeId(FourPartyCouncilView.TYPE_NAME, council), reason);
    }

    /** What is open about some councils goes on for others, or for the same ones, in an organization. */
    void handOver(Map<Long, Long> heirs, long organization) {
        OrganizationView place = Objects.requireNonNull(
                organizations.load(Set.of(organization), Everywhere.itself()).get(organization));
        matters.getObject().handOver(FourPartyCouncilView.TYPE_NAME, heirs, place);
    }

    @Transactional(readOnly = true)
    Map<Long, Connection<MatterView>> ofCouncils(Set<Long> keys, PageRequest page, Caller caller) {
        return matters.getObject().ofSubjects(FourPartyCouncilView.TYPE_NAME, keys, page, caller);
    }

    @Transactional(readOnly = true)
    Map<Long, Integer> unsettled(Set<Long> keys) {
        Map<Long, Integer> counts = matters.getObject().unsettled(FourPartyCouncilView.TYPE_NAME, keys);
        return keys.stream().collect(toMap(key -> key, key -> counts.getOrDefault(key, 0)));
    }

    private void requireWorking(FourPartyCouncilView council) {
        FourPartyStatus status = councils.status(council.key(), reach.today());
        if (status == null || !WORKING.contains(status)) {
            throw new RuleViolation(CouncilIssueRule.COUNCIL_TAKES_NO_ISSUES, "councilId");
        }
    }
}
