package org.gangju.twonew.rating;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.ParentPage;
import org.gangju.twonew.unit.UnitView;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields and mutations of rubrics and ratings. */
@Controller
@SchemaMapping(typeName = RatingView.TYPE_NAME)
class StarRatingController {

    private final RatingReader ratings;
    private final RubricReader rubrics;
    private final StarRatingBook book;
    private final RubricBook rubricBook;
    private final Mutations mutations;

    StarRatingController(
            RatingReader ratings,
            RubricReader rubrics,
            StarRatingBook book,
            RubricBook rubricBook,
            Mutations mutations,
            Batches batches) {
        this.ratings = ratings;
        this.rubrics = rubrics;
        this.book = book;
        this.rubricBook = rubricBook;
        this.mutations = mutations;
        batches.registerPages(
                "newOrganizationStarRatings",
                (Set<Long> units, PageRequest page, Caller caller) -> ratings.ofUnits(units, page, caller));
        batches.register("starRatingScores", (Set<Long> keys, Caller caller) -> ratings.scores(keys));
        batches.register("applicableRubrics", (Set<Long> keys, Caller caller) -> rubrics.applicable(keys));
        batches.register("starRubricItems", (Set<Long> keys, Caller caller) -> rubrics.items(keys));
    }

    @QueryMapping
    Connection<RatingView> starRatings(@Argument @Nullable RatingFilter filter, PageRequest page, Caller caller) {
        return ratings.page(filter, page, caller);
    }

    @QueryMapping
    Connection<RubricView> starRubrics(PageRequest page, Caller caller) {
        return rubrics.page(page, caller);
    }

    @MutationMapping
    RubricPayload createStarRubric(@Argument CreateStarRubricInput input, Caller caller) {
        return mutations.run(caller, input, RubricPayload::new, () -> rubricBook.create(input, caller));
    }

    @MutationMapping
    RatingPayload assessStars(@Argument AssessStarsInput input, Caller caller) {
        return mutations.run(caller, input, RatingPayload::new, () -> book.assess(input, caller));
    }

    @MutationMapping
    RatingPayload reviewStarRating(@Argument ReviewStarRatingInput input, Caller caller) {
        return mutations.run(caller, input, RatingPayload::new, () -> book.review(input, caller));
    }

    @MutationMapping
    RatingPayload returnStarRating(@Argument ReturnStarRatingInput input, Caller caller) {
        return mutations.run(caller, input, RatingPayload::new, () -> book.sendBack(input, caller));
    }

    @MutationMapping
    RatingPayload publishStarRating(@Argument PublishStarRatingInput input, Caller caller) {
        return mutations.run(caller, input, RatingPayload::new, () -> book.publish(input, caller));
    }

    @MutationMapping
    RatingPayload revokeStarRating(@Argument RevokeStarRatingInput input, Caller caller) {
        return mutations.run(caller, input, RatingPayload::new, () -> book.revoke(input, caller));
    }

    @SchemaMapping
    CompletableFuture<UnitView> newOrganization(RatingView rating, DataLoader<Long, UnitView> newOrganization) {
        return newOrganization.load(rating.unitKey());
    }

    @SchemaMapping
    CompletableFuture<RubricView> rubric(RatingView rating, DataLoader<Long, RubricView> starRubric) {
        return starRubric.load(rating.rubricKey());
    }

    @SchemaMapping
    CompletableFuture<List<ScoreView>> scores(RatingView rating, DataLoader<Long, List<ScoreView>> starRatingScores) {
        return starRatingScores.load(rating.key());
    }

    @SchemaMapping(typeName = UnitView.TYPE_NAME)
    CompletableFuture<Connection<RatingView>> starRatings(
            UnitView unit,
            PageRequest page,
            DataLoader<ParentPage<Long>, Connection<RatingView>> newOrganizationStarRatings) {
        return newOrganizationStarRatings.load(new ParentPage<>(unit.key(), page));
    }

    @SchemaMapping(typeName = UnitView.TYPE_NAME)
    CompletableFuture<List<ApplicableRubric>> applicableRubrics(
            UnitView unit, DataLoader<Long, List<ApplicableRubric>> applicableRubrics) {
        return applicableRubrics.load(unit.key());
    }

    @SchemaMapping(typeName = RubricView.TYPE_NAME)
    CompletableFuture<OrganizationView> organization(
            RubricView rubric, DataLoader<Long, OrganizationView> organization) {
        return organization.load(rubric.organizationKey());
    }

    @SchemaMapping(typeName = RubricView.TYPE_NAME)
    CompletableFuture<List<RubricItem>> items(RubricView rubric, DataLoader<Long, List<RubricItem>> starRubricItems) {
        return starRubricItems.load(rubric.key());
    }
}
