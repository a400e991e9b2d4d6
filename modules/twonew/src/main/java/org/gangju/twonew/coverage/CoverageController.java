package org.gangju.twonew.coverage;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.attachment.AttachmentView;
import org.gangju.spi.attachment.Attachments;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.ParentPage;
import org.gangju.spi.proposal.ProposalView;
import org.gangju.spi.proposal.Proposals;
import org.gangju.twonew.unit.UnitPayload;
import org.gangju.twonew.unit.UnitReader;
import org.gangju.twonew.unit.UnitView;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The mutations of coverage, and the fields that lead from it to proposals and organizations. */
@Controller
class CoverageController {

    private final CoverageProposals coverage;
    private final CoverageEnding ending;
    private final Mutations mutations;

    CoverageController(
            CoverageProposals coverage,
            CoverageEnding ending,
            Mutations mutations,
            CoverageRequestReader requests,
            EstablishmentReader establishments,
            UnitReader units,
            Proposals proposals,
            Attachments attachments,
            Batches batches) {
        this.coverage = coverage;
        this.ending = ending;
        this.mutations = mutations;
        batches.registerPages(
                "newOrganizationEstablishments",
                (Set<Long> keys, PageRequest page, Caller caller) -> establishments.ofUnits(keys, page, caller));
        batches.registerPages(
                "coverageRequestUnits",
                (Set<Long> keys, PageRequest page, Caller caller) ->
                        units.of(keys, CoverageController::ofRequest, null, page, caller));
        batches.registerPages(
                "coverageRequestAttachments",
                (Set<Long> keys, PageRequest page, Caller caller) ->
                        attachments.ofSubjects(CoverageRequestView.TYPE_NAME, keys, page, caller));
        batches.register(
                "coverageRequestProposal",
                (Set<Long> keys, Caller caller) -> proposals.ofSubjects(CoverageProposals.KEY, keys, caller));
    }

    @MutationMapping
    CoverageRequestPayload proposeCoverage(@Argument ProposeCoverageInput input, Caller caller) {
        return mutations.run(caller, input, CoverageRequestPayload::new, () -> coverage.propose(input, caller));
    }

    @MutationMapping
    UnitPayload endCoverage(@Argument EndCoverageInput input, Caller caller) {
        return mutations.run(caller, input, UnitPayload::new, () -> ending.end(input, caller));
    }

    @SchemaMapping(typeName = UnitView.TYPE_NAME)
    CompletableFuture<Connection<EstablishmentView>> establishments(
            UnitView unit,
            PageRequest page,
            DataLoader<ParentPage<Long>, Connection<EstablishmentView>> newOrganizationEstablishments) {
        return newOrganizationEstablishments.load(new ParentPage<>(unit.key(), page));
    }

    @SchemaMapping(typeName = "PartyEstablishment")
    CompletableFuture<UnitView> newOrganization(
            EstablishmentView establishment, DataLoader<Long, UnitView> newOrganization) {
        return newOrganization.load(establishment.unitKey());
    }

    @SchemaMapping(typeName = "PartyEstablishment")
    CompletableFuture<OrganizationView> partyOrganization(
            EstablishmentView establishment, DataLoader<Long, OrganizationView> organization) {
        return organization.load(establishment.partyOrganizationKey());
    }

    @SchemaMapping(typeName = CoverageRequestView.TYPE_NAME, field = "partyOrganization")
    CompletableFuture<OrganizationView> requestedPartyOrganization(
            CoverageRequestView request, DataLoader<Long, OrganizationView> organization) {
        return organization.load(request.partyOrganizationKey());
    }

    @SchemaMapping(typeName = CoverageRequestView.TYPE_NAME)
    CompletableFuture<Connection<UnitView>> newOrganizations(
            CoverageRequestView request,
            PageRequest page,
            DataLoader<ParentPage<Long>, Connection<UnitView>> coverageRequestUnits) {
        return coverageRequestUnits.load(new ParentPage<>(request.key(), page));
    }

    @SchemaMapping(typeName = CoverageRequestView.TYPE_NAME)
    CompletableFuture<Connection<AttachmentView>> attachments(
            CoverageRequestView request,
            PageRequest page,
            DataLoader<ParentPage<Long>, Connection<AttachmentView>> coverageRequestAttachments) {
        return coverageRequestAttachments.load(new ParentPage<>(request.key(), page));
    }

    @SchemaMapping(typeName = CoverageRequestView.TYPE_NAME)
    CompletableFuture<ProposalView> proposal(
            CoverageRequestView request, DataLoader<Long, ProposalView> coverageRequestProposal) {
        return coverageRequestProposal.load(request.key());
    }

    @SchemaMapping(typeName = ProposalView.TYPE_NAME)
    @Nullable
    CompletableFuture<CoverageRequestView> coverageRequest(
            ProposalView proposal, DataLoader<Long, CoverageRequestView> coverageRequest) {
        return proposal.kind().equals(CoverageProposals.KEY) ? coverageRequest.load(proposal.subjectKey()) : null;
    }

    private static Condition ofRequest(long request) {
        return Condition.of(
                "n.id IN (SELECT u.new_organization_id FROM party_establishment_request_unit u WHERE u.request_id = ?)",
                request);
    }
}
