package org.gangju.spi.node;

import org.apiguardian.api.API;

/**
 * Hands out the database keys of new rows, ascending and never twice, over all replicas. Safe for any thread; needs no
 * transaction and leaves the caller's alone. Keys that are not used are gaps.
 */
@API(status = API.Status.STABLE, since = "0.1")
public interface Keys {

    /** The next key for rows of this kind, such as {@code organization}. */
    long next(String kind);

    /** The first of {@code count} consecutive keys, for batches. */
    long reserve(String kind, int count);
}
