package org.gangju.spi.node;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Loads objects as they were on a day too. The kernel registers a second batch for it, named {@code <type>On} and asked by
 * {@link org.gangju.spi.period.Dated} keys; without a day that answers like the first.
 *
 * @param <T> the read view
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface DatedNodeLoader<T extends Node> extends NodeLoader<T> {

    /** The objects of these keys that were there on the day, within the caller's scope of today, in one statement. */
    Map<Long, T> load(Set<Long> keys, LocalDate asOf, Caller caller);

    /** The same on a day, or now where there is none. */
    default Map<Long, T> on(Set<Long> keys, @Nullable LocalDate day, Caller caller) {
        return day == null ? load(keys, caller) : load(keys, day, caller);
    }

    /** Those of these global ids on a day, or now where there is none, by id. */
    default Map<String, T> find(Stream<String> ids, @Nullable LocalDate day, Caller caller) {
        return NodeLoader.byId(on(keys(ids), day, caller));
    }
}
