package org.gangju.platform.schema;

import graphql.schema.GraphQLSchema;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * The schema of all callers who have the same modules, with the engine that runs requests on it. A request keeps the
 * variant that it started with; it stands in the GraphQL context under this class.
 */
public final class Variant {

    private final SortedSet<String> modules;
    private final GraphQlSource source;
    private final ExecutionGraphQlService engine;

    Variant(Set<String> modules, GraphQlSource source, ExecutionGraphQlService engine) {
        this.modules = new TreeSet<>(modules);
        this.source = source;
        this.engine = engine;
    }

    /** The ids of the optional modules that it is made of, sorted. */
    public Set<String> modules() {
        return modules;
    }

    public GraphQLSchema schema() {
        return source.schema();
    }

    GraphQlSource source() {
        return source;
    }

    /** Runs requests on this schema, without any limits. */
    public ExecutionGraphQlService engine() {
        return engine;
    }
}
