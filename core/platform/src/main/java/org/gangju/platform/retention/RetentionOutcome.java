package org.gangju.platform.retention;

import org.gangju.spi.module.Title;

/**
 * What became of a rule that was applied.
 *
 * @param erased how many rows were erased now
 * @param due how many are still to be erased
 */
record RetentionOutcome(String key, Title title, int erased, long due) {}
