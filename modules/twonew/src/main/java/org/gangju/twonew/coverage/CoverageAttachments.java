package org.gangju.twonew.coverage;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.gangju.spi.attachment.AttachmentKind;
import org.gangju.spi.attachment.AttachmentSubject;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.proposal.ProposalStatus;
import org.gangju.spi.proposal.Proposals;
import org.gangju.twonew.TwoNew;
import org.gangju.twonew.TwoNewPermissions;
import org.gangju.twonew.TwoNewReach;
import org.springframework.stereotype.Component;

/** The scanned evidence of proposed coverage, for as long as it is not decided on or the coverage lasts. */
@Component
class CoverageAttachments implements AttachmentKind {

    /** Of what was refused or withdrawn there is nothing more to prove. */
    private static final Set<ProposalStatus> OPEN =
            EnumSet.of(ProposalStatus.PROPOSED, ProposalStatus.APPROVED, ProposalStatus.EFFECTIVE);

    private final CoverageRequests requests;
    private final TwoNewReach reach;
    private final Proposals proposals;

    CoverageAttachments(CoverageRequests requests, TwoNewReach reach, Proposals proposals) {
        this.requests = requests;
        this.reach = reach;
        this.proposals = proposals;
    }

    @Override
    public String key() {
        return "COVERAGE_REQUEST";
    }

    @Override
    public String moduleId() {
        return TwoNew.ID;
    }

    @Override
    public String subjectType() {
        return CoverageRequestView.TYPE_NAME;
    }

    @Override
    public PageQuery<?> subjects() {
        return CoverageRequestReader.ROWS;
    }

    @Override
    public String permission() {
        return TwoNewPermissions.WRITE.name();
    }

    @Override
    public AttachmentSubject hold(NodeId subject, String field, Caller caller) {
        String id = subject.encoded();
        reach.lockPlaceOf(requests.findOrganizationOf(subject.key()), id, field, caller);
        Optional<CoverageRequest> found = requests.findToChange(subject.key());
        reach.require(found, id, field, caller.with(permission()));
        CoverageRequest request = reach.require(found, id, field, caller);
        boolean open = proposals.ofSubjects(CoverageProposals.KEY, Set.of(subject.key())).values().stream()
                .allMatch(proposal -> OPEN.contains(proposal.status()));
        return new AttachmentSubject(request.organizationId(), request.organizationPath(), TwoNew.ID, open);
    }

    /** No party organization that it led to was there any more. */
    @Override
    public Condition ended(LocalDate before) {
        return Condition.of("""
                NOT EXISTS (SELECT 1 FROM party_establishment_request_unit asked JOIN party_establishment found \
                ON found.new_organization_id = asked.new_organization_id \
                WHERE asked.request_id = r.id AND (found.valid_to IS NULL OR found.valid_to >= ?))""", before);
    }
}
