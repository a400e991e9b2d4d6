package org.gangju.fourties;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.activity.ActivityView;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.member.Participant;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.ParentPage;
import org.gangju.spi.period.Dated;
import org.gangju.spi.period.Moment;
import org.gangju.spi.proposal.ProposalView;
import org.gangju.spi.proposal.Proposals;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields that find functional branches and lead from them to what they belong to. */
@Controller
@SchemaMapping(typeName = FunctionalBranchView.TYPE_NAME)
class FunctionalBranchController {

    private final FunctionalBranchReader reader;

    FunctionalBranchController(
            FunctionalBranchReader reader,
            FunctionalBranchLeaders leaders,
            TagReader tags,
            StateReader states,
            BranchActivities activities,
            Proposals proposals,
            Batches batches) {
        this.reader = reader;
        batches.register("functionalBranchTags", (Set<Long> branches, Caller caller) -> tags.of(branches));
        batches.register("functionalBranchLeader", leaders::of);
        batches.registerPages("functionalBranchStates", states::of);
        batches.registerPages("functionalBranchActivities", activities::of);
        batches.register(
                "functionalBranchLastActivity", (Set<Long> branches, Caller caller) -> activities.lastHeld(branches));
        batches.register(
                "functionalBranchProposal",
                (Set<Long> branches, Caller caller) ->
                        proposals.ofSubjects(FunctionalBranchEffects.KEY, branches, caller));
    }

    @QueryMapping
    @Nullable
    FunctionalBranchView functionalBranch(@Argument String id, Caller caller) {
        return reader.one(id, caller).orElse(null);
    }

    @QueryMapping
    Connection<FunctionalBranchView> functionalBranches(
            @Argument @Nullable FunctionalBranchFilter filter, PageRequest page, Caller caller) {
        return reader.page(filter, page, caller);
    }

    @SchemaMapping
    CompletableFuture<OrganizationView> organization(
            FunctionalBranchView branch, DataLoader<Long, OrganizationView> organization) {
        return organization.load(branch.organizationKey());
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<OrganizationView> branch(
            FunctionalBranchView branch, DataLoader<Long, OrganizationView> organization) {
        return branch.branchKey() == null ? null : organization.load(branch.branchKey());
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<GridView> grid(FunctionalBranchView branch, DataLoader<Long, GridView> grid) {
        return branch.gridKey() == null ? null : grid.load(branch.gridKey());
    }

    @SchemaMapping
    CompletableFuture<List<String>> tags(
            FunctionalBranchView branch, DataLoader<Long, @Nullable List<Tag>> functionalBranchTags) {
        return functionalBranchTags
                .load(branch.key())
                .thenApply(tags ->
                        tags == null ? List.of() : tags.stream().map(Tag::tag).toList());
    }

    @SchemaMapping
    CompletableFuture<Participant> leader(
            FunctionalBranchView branch, Moment moment, DataLoader<Dated<Long>, Participant> functionalBranchLeader) {
        return functionalBranchLeader.load(moment.dated(branch.key()));
    }

    @SchemaMapping
    CompletableFuture<Connection<FunctionalBranchStateView>> states(
            FunctionalBranchView branch,
            PageRequest page,
            DataLoader<ParentPage<Long>, Connection<FunctionalBranchStateView>> functionalBranchStates) {
        return functionalBranchStates.load(new ParentPage<>(branch.key(), page));
    }

    @SchemaMapping
    CompletableFuture<LocalDate> lastActivityOn(
            FunctionalBranchView branch, DataLoader<Long, LocalDate> functionalBranchLastActivity) {
        return functionalBranchLastActivity.load(branch.key());
    }

    @SchemaMapping
    CompletableFuture<Connection<ActivityView>> activities(
            FunctionalBranchView branch,
            PageRequest page,
            DataLoader<ParentPage<Long>, Connection<ActivityView>> functionalBranchActivities) {
        return functionalBranchActivities.load(new ParentPage<>(branch.key(), page));
    }

    @SchemaMapping
    CompletableFuture<ProposalView> proposal(
            FunctionalBranchView branch, DataLoader<Long, ProposalView> functionalBranchProposal) {
        return functionalBranchProposal.load(branch.key());
    }

    @SchemaMapping(typeName = "FunctionalBranchState")
    CompletableFuture<FunctionalBranchView> functionalBranch(
            FunctionalBranchStateView state, DataLoader<Long, FunctionalBranchView> functionalBranch) {
        return functionalBranch.load(state.branchKey());
    }

    /** What was said about it is for the side that looks after the branch. */
    @SchemaMapping(typeName = "FunctionalBranchState")
    @Nullable
    String reason(FunctionalBranchStateView state, Caller caller) {
        boolean within =
                caller.scope(FourtiesPermissions.READ.name()).organizations().contains(state.place());
        return within ? state.reason() : null;
    }
}
