package org.gangju.platform.batch;

import graphql.GraphQLContext;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.dataloader.BatchLoaderEnvironment;
import org.gangju.spi.batch.BatchLoad;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.ContextPropagationHelper;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Registers batch loads with spring-graphql. */
@Component
class LoaderBatches implements Batches {

    /** Keys of one load; as many as one statement takes parents. */
    private static final int LARGEST = 500;

    private final BatchLoaderRegistry registry;
    private final Executor virtualThreads;

    LoaderBatches(BatchLoaderRegistry registry, @Qualifier("applicationTaskExecutor") Executor virtualThreads) {
        this.registry = registry;
        this.virtualThreads = virtualThreads;
    }

    @Override
    public <K, V> void register(String name, BatchLoad<K, V> load) {
        registry.<K, V>forName(name)
                .withOptions(options -> options.setMaxBatchSize(LARGEST))
                .registerMappedBatchLoader((keys, environment) -> Mono.fromFuture(started(load, keys, environment)));
    }

    private <K, V> CompletableFuture<Map<K, V>> started(
            BatchLoad<K, V> load, Set<K> keys, BatchLoaderEnvironment environment) {
        GraphQLContext context = Objects.requireNonNull(environment.<GraphQLContext>getContext());
        Caller caller = Objects.requireNonNull(context.<Caller>get(Caller.class));
        Executor threads = ContextPropagationHelper.captureFrom(context).wrapExecutor(virtualThreads);
        return CompletableFuture.supplyAsync(() -> load.load(keys, caller), threads);
    }
}
