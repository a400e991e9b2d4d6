package org.gangju.subject;

import graphql.schema.DataFetchingEnvironment;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dataloader.DataLoader;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.Node;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.node.NodeLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.StringUtils;
import org.springframework.util.function.SingletonSupplier;

/**
 * Leads from rows to what they are about, through the batch that every type of node has under its own name, so that objects of
 * one type are loaded at once. A type that is off for the caller or that the caller may not read has none.
 */
public final class Subjects {

    private final SingletonSupplier<Map<String, NodeLoader<?>>> loaders;

    /** @param loaders found late, because one of them may itself lead to subjects */
    public Subjects(ObjectProvider<NodeLoader<?>> loaders) {
        this.loaders = SingletonSupplier.of(
                () -> loaders.stream().collect(Collectors.toMap(NodeLoader::typeName, loader -> loader)));
    }

    /** The object, as far as the caller may see it. */
    public CompletableFuture<@Nullable Node> load(NodeId subject, Caller caller, DataFetchingEnvironment field) {
        String type = subject.typeName();
        if (!isReadable(type, caller) || field.getGraphQLSchema().getType(type) == null) {
            return CompletableFuture.completedFuture(null);
        }
        DataLoader<Long, @Nullable Node> batch = field.getDataLoader(StringUtils.uncapitalize(type));
        return batch == null ? CompletableFuture.completedFuture(null) : batch.load(subject.key());
    }

    /** Those of some objects that the caller sees, by global id; one statement for each of their types. */
    public Map<String, NodeId> visible(Stream<String> ids, Caller caller) {
        return ids
                .flatMap(id -> NodeId.decode(id).stream())
                .collect(Collectors.groupingBy(NodeId::typeName, Collectors.mapping(NodeId::key, Collectors.toSet())))
                .entrySet()
                .stream()
                .flatMap(one -> visible(one.getKey(), one.getValue(), caller).stream())
                .collect(Collectors.toMap(Node::id, node -> new NodeId(node.typeName(), node.key())));
    }

    private Collection<? extends Node> visible(String type, Set<Long> keys, Caller caller) {
        NodeLoader<?> loader = loaders.obtain().get(type);
        return loader == null || !isReadable(type, caller)
                ? Set.of()
                : loader.load(keys, caller.with(loader.permission())).values();
    }

    private boolean isReadable(String type, Caller caller) {
        NodeLoader<?> loader = loaders.obtain().get(type);
        return loader != null && caller.may(loader.permission());
    }
}
