package org.gangju.platform.batch;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangju.platform.composition.Composition;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.module.Presence;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.node.DatedNodeLoader;
import org.gangju.spi.node.Node;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.tree.Placed;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Registers a batch for every {@link NodeLoader}, under the name of its type in lower camel case, and a second one for
 * what is loaded as it was on a day. It waits for the other beans: a loader may be a controller that registers batches of
 * its own.
 */
@Component
public class NodeBatches implements SmartInitializingSingleton {

    private final Batches batches;
    private final ObjectProvider<NodeLoader<?>> loaders;
    private final Composition composition;
    private final Toggles toggles;

    NodeBatches(Batches batches, ObjectProvider<NodeLoader<?>> loaders, Composition composition, Toggles toggles) {
        this.batches = batches;
        this.loaders = loaders;
        this.composition = composition;
        this.toggles = toggles;
    }

    /** The name of the batch that loads objects of this type. */
    public static String name(String typeName) {
        return StringUtils.uncapitalize(typeName);
    }

    @Override
    public void afterSingletonsInstantiated() {
        loaders.orderedStream().forEach(this::register);
    }

    /** What belongs to an organization for which its module is off is not there, whoever looks. */
    private <T extends Node> void register(NodeLoader<T> loader) {
        String type = loader.typeName();
        Presence presence = toggles.of(composition.ownership().ofType(type).orElse(""));
        batches.register(name(type), (Set<Long> keys, Caller caller) -> present(loader.load(keys, caller), presence));
        if (loader instanceof DatedNodeLoader<T> dated) {
            batches.registerDated(
                    name(type) + "On",
                    (Set<Long> keys, @Nullable LocalDate day, Caller caller) ->
                            present(dated.on(keys, day, caller), presence));
        }
    }

    private static <T extends Node> Map<Long, T> present(Map<Long, T> found, Presence presence) {
        if (found.values().stream().allMatch(node -> isPresent(node, presence))) {
            return found;
        }
        return found.entrySet().stream()
                .filter(entry -> isPresent(entry.getValue(), presence))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static boolean isPresent(Node node, Presence presence) {
        return !(node instanceof Placed placed) || presence.at(placed.place());
    }
}
