package org.gangju.term;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.proposal.ProposalView;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields that tell a decider which extension is proposed. */
@Controller
class TermExtensionController {

    TermExtensionController(TermExtensionRows rows, Batches batches) {
        batches.register("termExtension", (Set<Long> keys, Caller caller) -> rows.load(keys));
    }

    @SchemaMapping(typeName = ProposalView.TYPE_NAME)
    @Nullable
    CompletableFuture<TermExtensionView> termExtension(
            ProposalView proposal, DataLoader<Long, TermExtensionView> termExtension) {
        return proposal.kind().equals(TermExtensions.KEY) ? termExtension.load(proposal.subjectKey()) : null;
    }

    @SchemaMapping(typeName = "TermExtension")
    CompletableFuture<TermView> term(TermExtensionView extension, DataLoader<Long, TermView> term) {
        return term.load(extension.termKey());
    }
}
