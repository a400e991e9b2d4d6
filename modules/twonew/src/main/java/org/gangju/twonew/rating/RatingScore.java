package org.gangju.twonew.rating;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The points of an item in a rating.
 *
 * @param selfPoints what whoever was rated gave
 * @param reviewPoints what the superior gave
 */
@Embeddable
record RatingScore(int selfPoints, @Nullable Integer reviewPoints) {}
