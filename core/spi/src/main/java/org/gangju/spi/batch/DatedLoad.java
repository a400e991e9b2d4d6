package org.gangju.spi.batch;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Loads the values of many keys as they were on one day. Called like a {@link BatchLoad}, once for each different day that
 * is asked for at the same place.
 *
 * @param <K> the key, arguments included; a record
 * @param <V> the value
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@FunctionalInterface
public interface DatedLoad<K, V> {

    /** The values of these keys, as far as they exist for the caller; without a day those of the present. */
    Map<K, V> load(Set<K> keys, @Nullable LocalDate asOf, Caller caller);
}
