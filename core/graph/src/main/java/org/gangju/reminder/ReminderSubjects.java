package org.gangju.reminder;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.Node;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.node.NodeLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.util.function.SingletonSupplier;

/**
 * Leads from reminders to what they are about, through the batch that every type of node has under its own name, so that
 * objects of one type are loaded at once. A type that is off for the caller or that the caller may not read has none.
 */
@Component
class ReminderSubjects {

    private final SingletonSupplier<Map<String, String>> permissions;

    ReminderSubjects(ObjectProvider<NodeLoader<?>> loaders) {
        this.permissions = SingletonSupplier.of(
                () -> loaders.stream().collect(Collectors.toMap(NodeLoader::typeName, NodeLoader::permission)));
    }

    CompletableFuture<@Nullable Node> load(NodeId subject, Caller caller, DataFetchingEnvironment field) {
        String type = subject.typeName();
        String permission = permissions.obtain().get(type);
        boolean readable = permission != null && caller.may(permission);
        if (!readable || field.getGraphQLSchema().getType(type) == null) {
            return CompletableFuture.completedFuture(null);
        }
        DataLoader<Long, @Nullable Node> batch = field.getDataLoader(StringUtils.uncapitalize(type));
        return batch == null ? CompletableFuture.completedFuture(null) : batch.load(subject.key());
    }
}
