package org.gangju.fourties;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of functional branches that are counted from their members. */
@Controller
@SchemaMapping(typeName = FunctionalBranchView.TYPE_NAME)
class FunctionalMemberController {

    private static final String LISTED_BY = "member.read";

    private final FourtiesSettings settings;

    FunctionalMemberController(FunctionalMembers members, FourtiesSettings settings, Batches batches) {
        this.settings = settings;
        batches.register("functionalBranchMembers", (Set<Long> branches, Caller caller) -> members.counts(branches));
        batches.register("functionalBranchLocals", (Set<Long> branches, Caller caller) -> members.local(branches));
    }

    /** A small count is kept back from who may not list the members there. */
    @SchemaMapping
    CompletableFuture<@Nullable Integer> memberCount(
            FunctionalBranchView branch, Caller caller, DataLoader<Long, @Nullable Integer> functionalBranchMembers) {
        boolean listed = caller.scope(LISTED_BY).organizations().contains(branch.place());
        return functionalBranchMembers
                .load(branch.key())
                .thenApply(FunctionalMemberController::orNone)
                .thenApply(count -> listed || count >= settings.smallestCount() ? count : null);
    }

    @SchemaMapping
    CompletableFuture<Boolean> full(
            FunctionalBranchView branch, DataLoader<Long, @Nullable Integer> functionalBranchMembers) {
        Integer capacity = branch.capacity();
        return capacity == null
                ? CompletableFuture.completedFuture(false)
                : functionalBranchMembers.load(branch.key()).thenApply(count -> orNone(count) >= capacity);
    }

    @SchemaMapping
    CompletableFuture<List<FunctionalBranchWarning>> warnings(
            FunctionalBranchView branch,
            DataLoader<Long, @Nullable Integer> functionalBranchMembers,
            DataLoader<Long, @Nullable Integer> functionalBranchLocals) {
        if (branch.kind() != FunctionalBranchKind.LOCALITY) {
            return CompletableFuture.completedFuture(List.of());
        }
        return functionalBranchMembers
                .load(branch.key())
                .thenCombine(
                        functionalBranchLocals.load(branch.key()),
                        (all, local) -> warnings(orNone(all), orNone(local)));
    }

    private static List<FunctionalBranchWarning> warnings(int all, int local) {
        return 2 * local < all ? List.of(FunctionalBranchWarning.LOCALITY_NOT_MAINLY_LOCAL) : List.of();
    }

    private static int orNone(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}
