package org.gangju.platform.schema;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.gangju.spi.caller.Caller;
import org.jspecify.annotations.Nullable;

/** Fetches a field for those who may have it. */
record AccessFetcher(AccessRule rule, DataFetcher<?> field) implements DataFetcher<Object> {

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        rule.check(environment.getGraphQlContext().get(Caller.class));
        return field.get(environment);
    }
}
