package org.gangju.spi.batch;

import java.util.Map;
import java.util.Set;
import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;

/**
 * Loads the values of many keys at once. Called on a virtual thread of its own, outside any transaction, at most once
 * for all parents of a field in a request; a key that is left out of the answer reads as null.
 *
 * @param <K> the key, arguments included; a record
 * @param <V> the value
 */
@API(status = API.Status.STABLE, since = "0.1")
@FunctionalInterface
public interface BatchLoad<K, V> {

    /** The values of these keys, as far as they exist for the caller. */
    Map<K, V> load(Set<K> keys, Caller caller);
}
