package org.gangju.change;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.dataloader.DataLoader;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.proposal.ProposalView;
import org.gangju.spi.proposal.Proposals;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields that lead between changes of organizations, their proposals and whom they are about. */
@Controller
@SchemaMapping(typeName = OrganizationChangeView.TYPE_NAME)
class ChangeController {

    ChangeController(OrganizationChangeRows rows, Proposals proposals, Batches batches) {
        batches.register(
                "organizationChangeProposal",
                (Set<Long> changes, Caller caller) -> proposals.ofSubjects(ChangeEffects.KEY, changes, caller));
        batches.register("organizationChangeMembers", (Set<Long> changes, Caller caller) -> rows.members(changes));
    }

    @SchemaMapping(typeName = ProposalView.TYPE_NAME)
    @Nullable
    CompletableFuture<OrganizationChangeView> change(
            ProposalView proposal, DataLoader<Long, OrganizationChangeView> organizationChange) {
        return proposal.kind().equals(ChangeEffects.KEY) ? organizationChange.load(proposal.subjectKey()) : null;
    }

    @SchemaMapping
    CompletableFuture<ProposalView> proposal(
            OrganizationChangeView change, DataLoader<Long, ProposalView> organizationChangeProposal) {
        return organizationChangeProposal.load(change.key());
    }

    @SchemaMapping
    CompletableFuture<OrganizationView> organization(
            OrganizationChangeView change, DataLoader<Long, OrganizationView> organization) {
        return organization.load(change.organizationKey());
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<OrganizationView> target(
            OrganizationChangeView change, DataLoader<Long, OrganizationView> organization) {
        return change.targetKey() == null ? null : organization.load(change.targetKey());
    }

    /** A hundred at most, those whom the caller may see. */
    @SchemaMapping
    CompletableFuture<Connection<MemberView>> members(
            OrganizationChangeView change,
            PageRequest page,
            DataLoader<Long, List<Long>> organizationChangeMembers,
            DataLoader<Long, MemberView> member) {
        return organizationChangeMembers
                .load(change.key())
                .thenCompose(keys -> member.loadMany(keys == null ? List.of() : keys))
                .thenApply(found -> Connection.ofAll(
                        page, found.stream().flatMap(Stream::ofNullable).toList(), MemberView::id));
    }
}
