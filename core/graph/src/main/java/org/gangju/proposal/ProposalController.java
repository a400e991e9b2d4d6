package org.gangju.proposal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.ParentPage;
import org.gangju.spi.proposal.ProposalStatus;
import org.gangju.spi.proposal.ProposalView;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields that find proposals and lead from them to organizations. */
@Controller
@SchemaMapping(typeName = ProposalView.TYPE_NAME)
class ProposalController {

    private final ProposalReader reader;

    ProposalController(ProposalReader reader, Batches batches) {
        this.reader = reader;
        batches.registerPages("organizationProposals", reader::ofOrganizations);
    }

    @QueryMapping
    Connection<ProposalView> proposals(@Argument @Nullable ProposalFilter filter, PageRequest page, Caller caller) {
        return reader.page(filter, page, caller);
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME)
    CompletableFuture<Connection<ProposalView>> proposals(
            OrganizationView organization,
            @Argument @Nullable List<ProposalStatus> statuses,
            PageRequest page,
            DataLoader<ParentPage<OrganizationProposals>, Connection<ProposalView>> organizationProposals) {
        Set<ProposalStatus> wanted = statuses == null ? EnumSet.allOf(ProposalStatus.class) : Set.copyOf(statuses);
        return organizationProposals.load(
                new ParentPage<>(new OrganizationProposals(organization.key(), false, wanted), page));
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME)
    CompletableFuture<Connection<ProposalView>> proposalsToDecide(
            OrganizationView organization,
            PageRequest page,
            DataLoader<ParentPage<OrganizationProposals>, Connection<ProposalView>> organizationProposals) {
        return organizationProposals.load(new ParentPage<>(OrganizationProposals.toDecide(organization.key()), page));
    }

    @SchemaMapping
    CompletableFuture<OrganizationView> organization(
            ProposalView proposal, DataLoader<Long, OrganizationView> organization) {
        return organization.load(proposal.organizationKey());
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<OrganizationView> decider(
            ProposalView proposal, DataLoader<Long, OrganizationView> organization) {
        return proposal.deciderKey() == null ? null : organization.load(proposal.deciderKey());
    }
}
