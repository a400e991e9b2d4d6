package org.gangju.correction;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.ParentPage;
import org.gangju.spi.proposal.ProposalView;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields that find requests and lead between them, their members and their proposals. */
@Controller
@SchemaMapping(typeName = CorrectionRequestView.TYPE_NAME)
class CorrectionController {

    private final CorrectionReader reader;

    CorrectionController(CorrectionReader reader, Batches batches) {
        this.reader = reader;
        batches.registerPages("memberCorrectionRequests", reader::ofMembers);
    }

    @QueryMapping
    @Nullable
    CorrectionRequestView correctionRequest(@Argument String id, Caller caller) {
        return reader.find(id, caller).orElse(null);
    }

    @QueryMapping
    Connection<CorrectionRequestView> correctionRequests(
            @Argument @Nullable CorrectionRequestFilter filter, PageRequest page, Caller caller) {
        return reader.page(filter, page, caller);
    }

    @SchemaMapping(typeName = MemberView.TYPE_NAME)
    CompletableFuture<Connection<CorrectionRequestView>> correctionRequests(
            MemberView member,
            PageRequest page,
            DataLoader<ParentPage<Long>, Connection<CorrectionRequestView>> memberCorrectionRequests) {
        return memberCorrectionRequests.load(new ParentPage<>(member.key(), page));
    }

    @SchemaMapping(typeName = ProposalView.TYPE_NAME)
    @Nullable
    CompletableFuture<CorrectionRequestView> correctionRequest(
            ProposalView proposal, DataLoader<Long, CorrectionRequestView> correctionRequest) {
        return proposal.kind().equals(CorrectionDesk.KEY) ? correctionRequest.load(proposal.subjectKey()) : null;
    }

    @SchemaMapping
    CompletableFuture<MemberView> member(CorrectionRequestView request, DataLoader<Long, MemberView> member) {
        return member.load(request.memberKey());
    }

    @SchemaMapping
    CompletableFuture<ProposalView> proposal(CorrectionRequestView request, DataLoader<Long, ProposalView> proposal) {
        return proposal.load(request.proposalKey());
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<ProposalView> appealOf(CorrectionRequestView request, DataLoader<Long, ProposalView> proposal) {
        return request.firstProposalKey() == null ? null : proposal.load(request.firstProposalKey());
    }
}
