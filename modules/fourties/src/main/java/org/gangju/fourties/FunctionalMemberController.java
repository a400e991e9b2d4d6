package org.gangju.fourties;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.privacy.SmallestCount;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of functional branches that are counted from their members. */
@Controller
@SchemaMapping(typeName = FunctionalBranchView.TYPE_NAME)
class FunctionalMemberController {

    private static final String LISTED_BY = "member.read";

    private final SmallestCount small;

    FunctionalMemberController(
            FunctionalMembers members, BranchWarnings warnings, SmallestCount small, Batches batches) {
        this.small = small;
        batches.register("functionalBranchMembers", (Set<Long> branches, Caller caller) -> members.counts(branches));
        batches.register("functionalBranchWarnings", warnings::of);
    }

    /** A small count is kept back from who may not list the members there. */
    @SchemaMapping
    CompletableFuture<@Nullable Integer> memberCount(
            FunctionalBranchView branch, Caller caller, DataLoader<Long, @Nullable Integer> functionalBranchMembers) {
        boolean listed = isListed(branch, caller);
        return functionalBranchMembers
                .load(branch.key())
                .thenApply(FunctionalMemberController::orNone)
                .thenApply(count -> small.told(count, listed));
    }

    /** Of a branch with few places it would tell the count. */
    @SchemaMapping
    CompletableFuture<@Nullable Boolean> full(
            FunctionalBranchView branch, Caller caller, DataLoader<Long, @Nullable Integer> functionalBranchMembers) {
        Integer capacity = branch.capacity();
        if (capacity == null) {
            return CompletableFuture.completedFuture(false);
        }
        return small.told(capacity, isListed(branch, caller)) != null
                ? functionalBranchMembers.load(branch.key()).thenApply(count -> orNone(count) >= capacity)
                : CompletableFuture.completedFuture(null);
    }

    private static boolean isListed(FunctionalBranchView branch, Caller caller) {
        return caller.scope(LISTED_BY).organizations().contains(branch.place());
    }

    @SchemaMapping
    CompletableFuture<List<FunctionalBranchWarning>> warnings(
            FunctionalBranchView branch,
            DataLoader<FunctionalBranchView, @Nullable List<FunctionalBranchWarning>> functionalBranchWarnings) {
        return functionalBranchWarnings.load(branch).thenApply(warnings -> warnings == null ? List.of() : warnings);
    }

    private static int orNone(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}
