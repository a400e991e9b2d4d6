package org.gangju.twonew.rating;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.tree.TreePath;
import org.gangju.twonew.Held;
import org.gangju.twonew.unit.Unit;
import org.jspecify.annotations.Nullable;

/** The stars of a two-new organization for a year. Organizations are rated, never people. */
@Entity
@SuppressWarnings("UnusedVariable") // the columns are read by queries
class StarRating implements Held {

    @Id
    private long id;

    private long newOrganizationId;
    private long organizationId;
    private String organizationPath;
    private int ratingYear;
    private long rubricId;

    @Enumerated(EnumType.STRING)
    private StarRatingStatus status = StarRatingStatus.SELF;

    private int selfPoints;
    private @Nullable Integer reviewPoints;
    private @Nullable Integer stars;
    private String assessedBy;
    private LocalDate assessedOn;
    private @Nullable LocalDate reviewedOn;
    private @Nullable LocalDate publishedOn;
    private @Nullable LocalDate revokedOn;
    private @Nullable String revokeReason;
    private @Nullable LocalDate returnedOn;

    /** Null once it is revoked: the unit may be rated for the year again. */
    private @Nullable Integer standing = 1;

    @ElementCollection
    @CollectionTable(name = "star_rating_score", joinColumns = @JoinColumn(name = "rating_id"))
    @OrderColumn(name = "item_number")
    private List<RatingScore> scores;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected StarRating() {}

    StarRating(long id, Unit unit, int year, StarRubric rubric, List<Integer> scores, Caller caller, LocalDate today) {
        this.id = id;
        this.newOrganizationId = unit.id();
        this.organizationId = unit.organizationId();
        this.organizationPath = unit.organizationPath().value();
        this.ratingYear = year;
        this.rubricId = rubric.id();
        this.selfPoints = rubric.sum(scores, "scores");
        this.scores = new ArrayList<>(
                scores.stream().map(points -> new RatingScore(points, null)).toList());
        this.assessedBy = caller.id();
        this.assessedOn = today;
    }

    /** The superior's own points, by which the stars are given; until they are published it may think again. */
    void review(StarRubric rubric, List<Integer> points, Caller caller, LocalDate today) {
        if (status != StarRatingStatus.REVIEW) {
            require(StarRatingStatus.SELF);
        }
        if (assessedBy.equals(caller.id())) {
            throw new RuleViolation(StarRule.STAR_RATING_OF_ONESELF, "id");
        }
        this.reviewPoints = rubric.sum(points, "scores");
        this.stars = rubric.stars(reviewPoints);
        this.scores = new ArrayList<>(IntStream.range(0, points.size())
                .mapToObj(index -> new RatingScore(scores.get(index).selfPoints(), points.get(index)))
                .toList());
        this.reviewedOn = today;
        this.status = StarRatingStatus.REVIEW;
    }

    /** The superior takes its points back and asks for another self-assessment. */
    void sendBack(LocalDate today) {
        require(StarRatingStatus.REVIEW);
        this.reviewPoints = null;
        this.stars = null;
        this.reviewedOn = null;
        this.scores = new ArrayList<>(scores.stream()
                .map(score -> new RatingScore(score.selfPoints(), null))
                .toList());
        this.returnedOn = today;
        this.status = StarRatingStatus.SELF;
    }

    /** Whether the unit is to assess itself again. */
    boolean isReturned() {
        return returnedOn != null && status == StarRatingStatus.SELF;
    }

    void assessAgain(StarRubric rubric, List<Integer> points, Caller caller, LocalDate today) {
        this.rubricId = rubric.id();
        this.selfPoints = rubric.sum(points, "scores");
        this.scores = new ArrayList<>(
                points.stream().map(given -> new RatingScore(given, null)).toList());
        this.assessedBy = caller.id();
        this.assessedOn = today;
        this.returnedOn = null;
    }

    /** From now on nothing of it changes but that it may be revoked. */
    void publish(LocalDate today) {
        require(StarRatingStatus.REVIEW);
        this.publishedOn = today;
        this.status = StarRatingStatus.PUBLISHED;
    }

    void revoke(String reason, LocalDate today) {
        require(StarRatingStatus.PUBLISHED);
        this.revokeReason = reason;
        this.revokedOn = today;
        this.standing = null;
        this.status = StarRatingStatus.REVOKED;
    }

    @Override
    public TreePath organizationPath() {
        return new TreePath(organizationPath);
    }

    long rubricId() {
        return rubricId;
    }

    int version() {
        return version == null ? 0 : version;
    }

    RatingView view() {
        return new RatingView(
                id,
                newOrganizationId,
                organizationPath(),
                ratingYear,
                rubricId,
                status,
                selfPoints,
                reviewPoints,
                stars,
                assessedOn,
                reviewedOn,
                publishedOn,
                revokedOn,
                revokeReason,
                returnedOn,
                version());
    }

    private void require(StarRatingStatus required) {
        if (status != required) {
            throw new RuleViolation(StarRule.STAR_RATING_STATUS, "id", status);
        }
    }
}
