package org.gangju.platform.node;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.platform.batch.NodeBatches;
import org.gangju.platform.limit.Tiers;
import org.gangju.platform.node.NodeLoaders.Place;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.node.Node;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Looks objects up by their global ids; what the caller may not read is answered like what does not exist. */
@Controller
class NodeController {

    private final NodeLoaders loaders;
    private final Tiers tiers;

    NodeController(NodeLoaders loaders, Tiers tiers) {
        this.loaders = loaders;
        this.tiers = tiers;
    }

    @QueryMapping
    CompletableFuture<@Nullable Node> node(@Argument String id, Caller caller, DataFetchingEnvironment field) {
        return loaders.place(id)
                .filter(place -> field.getGraphQLSchema().getType(place.loader().typeName()) != null)
                .filter(place -> caller.may(place.loader().permission()))
                .map(place -> load(place, field))
                .orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    @QueryMapping
    CompletableFuture<List<@Nullable Node>> nodes(
            @Argument List<String> ids, Caller caller, DataFetchingEnvironment field) {
        int most = tiers.of(caller).ids();
        if (ids.size() > most) {
            throw new CodedException(ErrorCode.LIMIT_EXCEEDED, "limit", "ids", most, ids.size());
        }
        List<CompletableFuture<@Nullable Node>> found =
                ids.stream().map(id -> node(id, caller, field)).toList();
        return CompletableFuture.allOf(found.toArray(CompletableFuture[]::new))
                .thenApply(all -> found.stream().map(CompletableFuture::join).toList());
    }

    private static CompletableFuture<@Nullable Node> load(Place place, DataFetchingEnvironment field) {
        String name = NodeBatches.name(place.loader().typeName());
        DataLoader<Long, @Nullable Node> batch = field.<Long, @Nullable Node>getDataLoader(name);
        return Objects.requireNonNull(batch).load(place.key());
    }
}
