package org.gangju.spi.node;

import java.util.Map;
import java.util.Set;
import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;

/**
 * Loads the objects of one type for {@code node(id:)}, {@code nodes(ids:)} and every field that refers to such an
 * object by id. Called on a virtual thread, outside any transaction, with at most 200 keys from a root field.
 *
 * @param <T> the read view
 */
@API(status = API.Status.STABLE, since = "0.1")
public interface NodeLoader<T extends Node> {

    /** The GraphQL type that it loads. */
    String typeName();

    /** The permission without which an object of this type is answered like one that does not exist. */
    String permission();

    /** The objects of these keys within the caller's scope, in one statement; what is missing is left out. */
    Map<Long, T> load(Set<Long> keys, Caller caller);
}
