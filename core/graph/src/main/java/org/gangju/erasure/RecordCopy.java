package org.gangju.erasure;

import org.jspecify.annotations.Nullable;

/**
 * A copy of what is held about a member.
 *
 * @param document the copy, as JSON; null once it has been handed over
 * @param recordCount how many rows it has
 */
record RecordCopy(@Nullable String document, int recordCount) {}
