package org.gangju.platform.node;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.node.NodeLoader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The loaders of all types that have global ids; found late, because a loader may itself run mutations. */
@Component
public class NodeLoaders {

    private final SingletonSupplier<Map<String, NodeLoader<?>>> byType;

    NodeLoaders(ObjectProvider<NodeLoader<?>> beans) {
        this.byType = SingletonSupplier.of(
                () -> beans.stream().collect(Collectors.toMap(NodeLoader::typeName, Function.identity())));
    }

    /** The loader of the type in a client's id, and the key within it; nothing for an id that is none. */
    public Optional<Place> place(String id) {
        return NodeId.decode(id).flatMap(node -> ofType(node.typeName()).map(loader -> new Place(loader, node.key())));
    }

    /** The loader of this type; nothing for a type without global ids. */
    public Optional<NodeLoader<?>> ofType(String typeName) {
        return Optional.ofNullable(byType.obtain().get(typeName));
    }

    /**
     * Where an object is found.
     *
     * @param loader loads objects of its type
     * @param key its id within the type
     */
    public record Place(NodeLoader<?> loader, long key) {}
}
