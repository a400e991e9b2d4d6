package org.gangju.subject;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dataloader.DataLoader;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.DatedNodeLoader;
import org.gangju.spi.node.Node;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.period.Dated;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.StringUtils;
import org.springframework.util.function.SingletonSupplier;

/**
 * Leads from rows to what they are about, through the batch that every type of node has under its own name, so that objects of
 * one type are loaded at once. A type that is off for the caller or that the caller may not read has none. On a day an object
 * is as it was then where its type remembers, and as it is now elsewhere.
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
        return load(subject, null, caller, field);
    }

    /** The same on a day, or now where there is none. */
    public CompletableFuture<@Nullable Node> load(
            NodeId subject, @Nullable LocalDate day, Caller caller, DataFetchingEnvironment field) {
        String type = subject.typeName();
        NodeLoader<?> loader = loaders.obtain().get(type);
        if (!isReadable(loader, caller) || field.getGraphQLSchema().getType(type) == null) {
            return CompletableFuture.completedFuture(null);
        }
        boolean dated = day != null && loader instanceof DatedNodeLoader<?>;
        DataLoader<Object, @Nullable Node> batch =
                field.getDataLoader(StringUtils.uncapitalize(type) + (dated ? "On" : ""));
        return batch == null
                ? CompletableFuture.completedFuture(null)
                : batch.load(dated ? new Dated<>(subject.key(), day) : subject.key());
    }

    /** Those of many objects that the caller sees, on a day or now where there is none; one statement for each of their types. */
    public Map<NodeId, Node> load(Collection<NodeId> subjects, @Nullable LocalDate day, Caller caller) {
        Map<NodeId, Node> found = new HashMap<>();
        subjects.stream()
                .collect(Collectors.groupingBy(NodeId::typeName, Collectors.mapping(NodeId::key, Collectors.toSet())))
                .forEach((type, keys) -> load(loaders.obtain().get(type), keys, day, caller)
                        .forEach((key, node) -> found.put(new NodeId(type, key), node)));
        return found;
    }

    /** Those of some objects that the caller sees, by global id; one statement for each of their types. */
    public Map<String, NodeId> visible(Stream<String> ids, Caller caller) {
        return load(ids.flatMap(id -> NodeId.decode(id).stream()).toList(), null, caller).entrySet().stream()
                .collect(Collectors.toMap(found -> found.getValue().id(), Map.Entry::getKey));
    }

    private static Map<Long, ? extends Node> load(
            @Nullable NodeLoader<?> loader, Set<Long> keys, @Nullable LocalDate day, Caller caller) {
        if (loader == null || !isReadable(loader, caller)) {
            return Map.of();
        }
        Caller reading = caller.with(loader.permission());
        return loader instanceof DatedNodeLoader<?> dated ? dated.on(keys, day, reading) : loader.load(keys, reading);
    }

    private static boolean isReadable(@Nullable NodeLoader<?> loader, Caller caller) {
        return loader != null && caller.may(loader.permission());
    }
}
