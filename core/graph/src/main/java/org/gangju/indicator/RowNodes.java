package org.gangju.indicator;

import graphql.schema.DataFetchingEnvironment;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.DatedNodeLoader;
import org.gangju.spi.node.Node;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.period.Dated;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.util.function.SingletonSupplier;

/**
 * Leads from rows to what they are, as it was on the day where its type remembers: those of one type at once. What the
 * caller may not read, or does not see, is left out.
 */
@Component
class RowNodes {

    private final SingletonSupplier<Map<String, NodeLoader<?>>> loaders;

    RowNodes(ObjectProvider<NodeLoader<?>> loaders) {
        this.loaders = SingletonSupplier.of(
                () -> loaders.stream().collect(Collectors.toMap(NodeLoader::typeName, loader -> loader)));
    }

    /** Through the batch that the type has under its own name. */
    CompletableFuture<@Nullable Node> load(IndicatorRow row, Caller caller, DataFetchingEnvironment field) {
        String type = row.subject().typeName();
        NodeLoader<?> loader = loaders.obtain().get(type);
        if (loader == null
                || !caller.may(loader.permission())
                || field.getGraphQLSchema().getType(type) == null) {
            return CompletableFuture.completedFuture(null);
        }
        boolean dated = loader instanceof DatedNodeLoader<?>;
        DataLoader<Object, @Nullable Node> batch =
                field.getDataLoader(StringUtils.uncapitalize(type) + (dated ? "On" : ""));
        long key = row.subject().key();
        return batch == null
                ? CompletableFuture.completedFuture(null)
                : batch.load(dated ? new Dated<>(key, row.asOf()) : key);
    }

    /** The same for many rows of one day, in one statement for each type. */
    Map<NodeId, Node> load(Collection<IndicatorRow> rows, Caller caller) {
        Map<NodeId, Node> found = new HashMap<>();
        rows.stream()
                .collect(Collectors.groupingBy(row -> row.subject().typeName()))
                .forEach((type, ofType) -> nodes(loaders.obtain().get(type), ofType, caller)
                        .forEach((key, node) -> found.put(new NodeId(type, key), node)));
        return found;
    }

    private static Map<Long, ? extends Node> nodes(
            @Nullable NodeLoader<?> loader, Collection<IndicatorRow> rows, Caller caller) {
        if (loader == null || !caller.may(loader.permission())) {
            return Map.of();
        }
        Set<Long> keys = rows.stream().map(row -> row.subject().key()).collect(Collectors.toSet());
        Caller reading = caller.with(loader.permission());
        return loader instanceof DatedNodeLoader<?> dated
                ? dated.load(keys, rows.iterator().next().asOf(), reading)
                : loader.load(keys, reading);
    }
}
