package org.gangju.platform.retention;

import java.time.OffsetDateTime;

/**
 * What a rule has done so far.
 *
 * @param lastAt when it was last applied
 * @param erased how many rows it has erased in all
 */
record RetentionRun(OffsetDateTime lastAt, long erased) {}
