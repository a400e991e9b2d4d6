package org.gangju.twonew.rating;

import jakarta.persistence.Embeddable;

/**
 * What a rubric gives points for.
 *
 * @param title what is asked
 * @param points the most points for it, from 1 to 1,000
 */
@Embeddable
record RubricItem(String title, int points) {}
