package org.gangju.training;

import org.jspecify.annotations.Nullable;

/**
 * Who takes a seat: a member, or somebody of whom no more than a name is known.
 *
 * @param memberKey the member; null for a non-member
 * @param displayName the name of a non-member; null for a member
 */
record Participant(@Nullable Long memberKey, @Nullable String displayName) {}
