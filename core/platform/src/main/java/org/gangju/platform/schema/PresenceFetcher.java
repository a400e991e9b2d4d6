package org.gangju.platform.schema;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import org.gangju.spi.module.Presence;
import org.gangju.spi.page.Connection;
import org.gangju.spi.tree.Placed;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a field that a module adds to somebody else's objects, for the objects of organizations where the module is on.
 * A caller from above sees it empty for the others.
 */
record PresenceFetcher(Presence presence, GraphQLFieldDefinition definition, DataFetcher<?> field)
        implements DataFetcher<Object> {

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        return environment.getSource() instanceof Placed object && !presence.at(object.place())
                ? nothing()
                : field.get(environment);
    }

    private @Nullable Object nothing() {
        GraphQLType type = definition.getType();
        if (!(type instanceof GraphQLNonNull)) {
            return null;
        }
        return GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLList ? List.of() : Connection.empty();
    }
}
