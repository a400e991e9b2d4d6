package org.gangju.redproperty;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.matter.MatterKind;
import org.gangju.spi.matter.MatterView;
import org.gangju.spi.matter.Matters;
import org.gangju.spi.matter.NewMatter;
import org.gangju.spi.member.MemberDirectory;
import org.gangju.spi.member.Participant;
import org.gangju.spi.node.NodeId;
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

    private final FourPartyCouncils councils;
    private final FourPartyStateReader states;
    private final ObjectProvider<Matters> matters;
    private final MemberDirectory members;
    private final RedPropertyReach reach;

    /** The core's matters ask for their kinds, and so does each kind for the matters: late. */
    CouncilIssues(
            FourPartyCouncils councils,
            FourPartyStateReader states,
            ObjectProvider<Matters> matters,
            MemberDirectory members,
            RedPropertyReach reach) {
        this.councils = councils;
        this.states = states;
        this.matters = matters;
        this.members = members;
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
        Optional<Long> key = NodeId.keyOf(FourPartyCouncilView.TYPE_NAME, input.councilId());
        FourPartyCouncil peeked =
                reach.require(key.flatMap(councils::findById), input.councilId(), "councilId", caller);
        OrganizationView organization = reach.hold(peeked.organizationId(), "councilId", caller);
        Long handler = input.handlerId() == null
                ? null
                : reach.hold(input.handlerId(), "handlerId", caller.with("organization.read"))
                        .key();
        Participant owner = input.owner() == null ? null : members.participant(input.owner(), "owner", caller);
        FourPartyCouncil council =
                reach.require(key.flatMap(councils::findToChange), input.councilId(), "councilId", caller);
        requireWorking(council);
        NodeId subject = new NodeId(FourPartyCouncilView.TYPE_NAME, council.id());
        NewMatter issue = new NewMatter(
                KEY, subject, organization, input.title(), input.description(), input.dueOn(), owner, handler);
        return matters.getObject().open(issue, caller);
    }

    /** Those of a council that is dissolved, in the words of the caller of that. */
    void cancel(FourPartyCouncil council, String reason) {
        matters.getObject().cancelAll(new NodeId(FourPartyCouncilView.TYPE_NAME, council.id()), reason);
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

    private void requireWorking(FourPartyCouncil council) {
        FourPartyStatus status = states.on(Set.of(council.id()), reach.today()).get(council.id());
        if (status == null || !WORKING.contains(status)) {
            throw new RuleViolation(CouncilRule.COUNCIL_TAKES_NO_ISSUES, "councilId");
        }
    }
}
