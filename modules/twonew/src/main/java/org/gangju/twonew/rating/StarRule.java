package org.gangju.twonew.rating;

import org.gangju.spi.command.Rule;

/** The rules of rubrics and ratings. */
enum StarRule implements Rule {
    /** A rubric has a limited number of items. */
    STAR_RUBRIC_ITEMS,
    /** More stars take more points. */
    STAR_RUBRIC_THRESHOLDS,
    /** Each item has its points. */
    STAR_SCORES,
    /** A year that has begun is rated. */
    STAR_RATING_YEAR,
    /** A year is rated once, but after a revocation. */
    STAR_RATING_EXISTS,
    /** A rating goes from step to step. */
    STAR_RATING_STATUS,
    /** Whoever assessed does not review. */
    STAR_RATING_OF_ONESELF,
    /** The superior reviews, publishes and revokes. */
    STAR_RATING_DECIDED_ELSEWHERE,
    /** The latest version of a rubric is the one that rates. */
    STAR_RUBRIC_SUPERSEDED
}
