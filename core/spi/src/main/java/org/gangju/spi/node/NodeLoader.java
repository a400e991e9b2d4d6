package org.gangju.spi.node;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** The objects of these global ids within the caller's scope, by id; what is no id of this type is left out. */
    default Map<String, T> find(Stream<String> ids, Caller caller) {
        return byId(load(keys(ids), caller));
    }

    /** The keys behind those of these global ids that are of this type. */
    default Set<Long> keys(Stream<String> ids) {
        return ids.flatMap(id -> NodeId.keyOf(typeName(), id).stream()).collect(Collectors.toSet());
    }

    /** The same objects by their global ids. */
    static <T extends Node> Map<String, T> byId(Map<Long, T> objects) {
        return objects.values().stream().collect(Collectors.toMap(Node::id, node -> node));
    }
}
