package org.gangju.fourties;

import jakarta.persistence.Embeddable;

/**
 * A word that a branch is about.
 *
 * @param folded by which it is matched
 * @param tag as it is shown
 */
@Embeddable
record Tag(String folded, String tag) {}
