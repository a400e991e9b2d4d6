package org.gangju.twonew;

import java.time.Clock;
import java.time.LocalDate;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes ratings from the self-assessment to the publication, and back. */
@Service
@Transactional
class StarRatingBook {

    private static final int FIRST_YEAR = 2000;
    private static final int LONGEST_REASON = 500;

    private final StarRatings ratings;
    private final StarRubrics rubrics;
    private final FactsBook facts;
    private final TwoNewReach reach;
    private final Keys keys;
    private final Clock clock;

    StarRatingBook(
            StarRatings ratings, StarRubrics rubrics, FactsBook facts, TwoNewReach reach, Keys keys, Clock clock) {
        this.ratings = ratings;
        this.rubrics = rubrics;
        this.facts = facts;
        this.reach = reach;
        this.keys = keys;
        this.clock = clock;
    }

    /** The unit's row is held: of two for the same year the second finds the first. */
    RatingView assess(AssessStarsInput input, Caller caller) {
        if (input.year() < FIRST_YEAR || input.year() > today().getYear()) {
            throw new RuleViolation(
                    TwoNewRule.STAR_RATING_YEAR, "year", String.valueOf(FIRST_YEAR), String.valueOf(today().getYear()));
        }
        Unit unit = reach.unit(input.newOrganizationId(), "newOrganizationId", caller);
        facts.present(unit.id()).requireOpen("newOrganizationId");
        StarRubric rubric = rubric(input.rubricId(), unit);
        if (ratings.existsByNewOrganizationIdAndRatingYear(unit.id(), input.year())) {
            throw new RuleViolation(TwoNewRule.STAR_RATING_EXISTS, "year", String.valueOf(input.year()));
        }
        return ratings.saveAndFlush(new StarRating(
                        keys.next("star_rating"), unit, input.year(), rubric, input.scores(), caller, today()))
                .view();
    }

    RatingView review(ReviewStarRatingInput input, Caller caller) {
        StarRating rating = decided(input.id(), input.version(), caller);
        rating.review(rubrics.findById(rating.rubricId()).orElseThrow(), input.scores(), caller, today());
        return ratings.saveAndFlush(rating).view();
    }

    RatingView publish(PublishStarRatingInput input, Caller caller) {
        StarRating rating = decided(input.id(), input.version(), caller);
        rating.publish(today());
        return ratings.saveAndFlush(rating).view();
    }

    RatingView revoke(RevokeStarRatingInput input, Caller caller) {
        String reason = InputText.name(input.reason(), "reason", LONGEST_REASON);
        StarRating rating = decided(input.id(), input.version(), caller);
        rating.revoke(reason, today());
        return ratings.saveAndFlush(rating).view();
    }

    /** A rubric of an organization above the unit; another one is none for it. */
    private StarRubric rubric(String id, Unit unit) {
        return NodeId.keyOf(RubricView.TYPE_NAME, id)
                .flatMap(rubrics::findById)
                .filter(found -> found.organizationPath().contains(unit.organizationPath()))
                .orElseThrow(() -> TwoNewReach.missing(id, "rubricId"));
    }

    /** A rating for whose unit the caller acts as the superior. */
    private StarRating decided(String id, @Nullable Integer version, Caller caller) {
        StarRating rating =
                reach.require(NodeId.keyOf(RatingView.TYPE_NAME, id).flatMap(ratings::findToChange), id, "id", caller);
        TreePath deciding = caller.deciding();
        if (deciding == null || !deciding.contains(rating.organizationPath().parent())) {
            throw new RuleViolation(TwoNewRule.STAR_RATING_DECIDED_ELSEWHERE, "id");
        }
        ExpectedVersion.require(version, rating.version());
        return rating;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
