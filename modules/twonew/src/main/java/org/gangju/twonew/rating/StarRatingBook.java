package org.gangju.twonew.rating;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.tree.TreePath;
import org.gangju.twonew.TwoNewReach;
import org.gangju.twonew.unit.FactsBook;
import org.gangju.twonew.unit.Unit;
import org.gangju.twonew.unit.UnitBook;
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
    private final UnitBook units;
    private final TwoNewReach reach;
    private final Keys keys;
    private final Clock clock;

    StarRatingBook(
            StarRatings ratings,
            StarRubrics rubrics,
            FactsBook facts,
            UnitBook units,
            TwoNewReach reach,
            Keys keys,
            Clock clock) {
        this.ratings = ratings;
        this.rubrics = rubrics;
        this.facts = facts;
        this.units = units;
        this.reach = reach;
        this.keys = keys;
        this.clock = clock;
    }

    /** The unit's row is held: of two for the same year the second finds the first. */
    RatingView assess(AssessStarsInput input, Caller caller) {
        if (input.year() < FIRST_YEAR || input.year() > today().getYear()) {
            throw new RuleViolation(
                    StarRule.STAR_RATING_YEAR, "year", String.valueOf(FIRST_YEAR), String.valueOf(today().getYear()));
        }
        Unit unit = units.unit(input.newOrganizationId(), "newOrganizationId", caller);
        facts.present(unit.id()).requireOpen("newOrganizationId");
        StarRubric rubric = rubric(input.rubricId(), unit);
        Optional<StarRating> former = ratings.findStanding(unit.id(), input.year());
        if (former.isPresent() && !former.get().isReturned()) {
            throw new RuleViolation(StarRule.STAR_RATING_EXISTS, "year", String.valueOf(input.year()));
        }
        StarRating rating = former.orElseGet(() ->
                new StarRating(keys.next("star_rating"), unit, input.year(), rubric, input.scores(), caller, today()));
        former.ifPresent(returned -> returned.assessAgain(rubric, input.scores(), caller, today()));
        return ratings.saveAndFlush(rating).view();
    }

    RatingView review(ReviewStarRatingInput input, Caller caller) {
        StarRating rating = decided(input.id(), input.version(), caller);
        rating.review(rubrics.findById(rating.rubricId()).orElseThrow(), input.scores(), caller, today());
        return ratings.saveAndFlush(rating).view();
    }

    RatingView sendBack(ReturnStarRatingInput input, Caller caller) {
        StarRating rating = decided(input.id(), input.version(), caller);
        rating.sendBack(today());
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

    /** The present rubric of an organization above the unit; another one is none for it. */
    private StarRubric rubric(String id, Unit unit) {
        StarRubric rubric = NodeId.keyOf(RubricView.TYPE_NAME, id)
                .flatMap(rubrics::findById)
                .filter(found -> found.organizationPath().contains(unit.organizationPath()))
                .orElseThrow(() -> TwoNewReach.missing(id, "rubricId"));
        if (rubric.rubricVersion() < rubrics.findLatestVersion(rubric.organizationId())) {
            throw new RuleViolation(StarRule.STAR_RUBRIC_SUPERSEDED, "rubricId");
        }
        return rubric;
    }

    /** A rating for whose unit the caller acts as the superior. */
    private StarRating decided(String id, @Nullable Integer version, Caller caller) {
        StarRating rating =
                reach.require(NodeId.keyOf(RatingView.TYPE_NAME, id).flatMap(ratings::findToChange), id, "id", caller);
        TreePath deciding = caller.deciding();
        if (deciding == null || !deciding.contains(rating.organizationPath().parent())) {
            throw new RuleViolation(StarRule.STAR_RATING_DECIDED_ELSEWHERE, "id");
        }
        ExpectedVersion.require(version, rating.version());
        return rating;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
