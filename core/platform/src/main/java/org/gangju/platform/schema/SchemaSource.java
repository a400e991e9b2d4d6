package org.gangju.platform.schema;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.FastSchemaGenerator;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import org.springframework.graphql.execution.AbstractGraphQlSourceBuilder;

/** Builds one executable schema from SDL and from the wiring that all schemas share. */
class SchemaSource extends AbstractGraphQlSourceBuilder<SchemaSource> {

    private final TypeDefinitionRegistry sdl;
    private final RuntimeWiring wiring;

    SchemaSource(TypeDefinitionRegistry sdl, RuntimeWiring wiring, FieldRules rules) {
        this.sdl = sdl;
        this.wiring = wiring;
        typeVisitors(List.of(rules));
    }

    @Override
    protected GraphQLSchema initGraphQlSchema() {
        return new FastSchemaGenerator().makeExecutableSchema(sdl, wiring);
    }
}
