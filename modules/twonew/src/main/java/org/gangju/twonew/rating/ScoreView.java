package org.gangju.twonew.rating;

import org.jspecify.annotations.Nullable;

/**
 * The points of an item in a rating, as they read.
 *
 * @param title what is asked
 * @param points the most points for it
 * @param selfPoints by the self-assessment
 * @param reviewPoints by the superior
 */
record ScoreView(
        String title, int points, int selfPoints, @Nullable Integer reviewPoints) {}
