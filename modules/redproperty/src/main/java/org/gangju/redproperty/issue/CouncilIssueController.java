package org.gangju.redproperty.issue;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.redproperty.council.FourPartyCouncilView;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.gangju.spi.matter.MatterView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.ParentPage;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields and the mutation of issues. */
@Controller
class CouncilIssueController {

    private final CouncilIssues issues;
    private final Mutations mutations;

    CouncilIssueController(CouncilIssues issues, Mutations mutations, Batches batches) {
        this.issues = issues;
        this.mutations = mutations;
        batches.registerPages(
                "fourPartyIssues",
                (Set<Long> councils, PageRequest page, Caller caller) -> issues.ofCouncils(councils, page, caller));
        batches.register("fourPartyUnsettledIssues", (Set<Long> councils, Caller caller) -> issues.unsettled(councils));
    }

    @SchemaMapping(typeName = FourPartyCouncilView.TYPE_NAME)
    CompletableFuture<Connection<MatterView>> issues(
            FourPartyCouncilView council,
            PageRequest page,
            DataLoader<ParentPage<Long>, Connection<MatterView>> fourPartyIssues) {
        return fourPartyIssues.load(new ParentPage<>(council.key(), page));
    }

    @SchemaMapping(typeName = FourPartyCouncilView.TYPE_NAME)
    CompletableFuture<Integer> unsettledIssues(
            FourPartyCouncilView council, DataLoader<Long, Integer> fourPartyUnsettledIssues) {
        return fourPartyUnsettledIssues.load(council.key());
    }

    @MutationMapping
    CouncilIssuePayload openCouncilIssue(@Argument OpenCouncilIssueInput input, Caller caller) {
        return mutations.run(caller, input, CouncilIssuePayload::new, () -> issues.open(input, caller));
    }
}
