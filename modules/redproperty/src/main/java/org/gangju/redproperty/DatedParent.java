package org.gangju.redproperty;

import org.gangju.spi.period.Moment;

/**
 * The dated rows below one parent, as a loader's key.
 *
 * @param key the parent
 * @param moment which days are asked for
 */
public record DatedParent(long key, Moment moment) {}
