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
    private final AccessCheck access;

    SchemaSource(TypeDefinitionRegistry sdl, RuntimeWiring wiring, AccessCheck access) {
        this.sdl = sdl;
        this.wiring = wiring;
        this.access = access;
        typeVisitors(List.of(new FieldRules()));
        configureGraphQl(engine -> engine.preparsedDocumentProvider(new DocumentCache()));
    }

    @Override
    protected GraphQLSchema initGraphQlSchema() {
        GraphQLSchema schema = new FastSchemaGenerator().makeExecutableSchema(sdl, wiring);
        MappingCheck.check(schema, wiring);
        access.check(schema);
        return schema;
    }
}
