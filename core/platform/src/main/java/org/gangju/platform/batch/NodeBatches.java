package org.gangju.platform.batch;

import org.gangju.spi.batch.Batches;
import org.gangju.spi.node.NodeLoader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Registers a batch for every {@link NodeLoader}, under the name of its type in lower camel case. It waits for the
 * other beans: a loader may be a controller that registers batches of its own.
 */
@Component
public class NodeBatches implements SmartInitializingSingleton {

    private final Batches batches;
    private final ObjectProvider<NodeLoader<?>> loaders;

    NodeBatches(Batches batches, ObjectProvider<NodeLoader<?>> loaders) {
        this.batches = batches;
        this.loaders = loaders;
    }

    /** The name of the batch that loads objects of this type. */
    public static String name(String typeName) {
        return StringUtils.uncapitalize(typeName);
    }

    @Override
    public void afterSingletonsInstantiated() {
        loaders.orderedStream().forEach(this::register);
    }

    private void register(NodeLoader<?> loader) {
        batches.register(name(loader.typeName()), loader::load);
    }
}
