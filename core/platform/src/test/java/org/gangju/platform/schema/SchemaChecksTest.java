package org.gangju.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.FastSchemaGenerator;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SchemaChecksTest {

    private static final String BASE = """
            directive @access(permission: String) on FIELD_DEFINITION
            type PageInfo { hasNextPage: Boolean! }
            type Query { open: String @access }
            """;

    @Test
    void refusesARootFieldWithoutAccess() {
        assertThatThrownBy(() -> build("extend type Query { bare: String }"))
                .hasMessageContaining("Query.bare has no @access");
    }

    @Test
    void refusesAPermissionThatNobodyDeclares() {
        assertThatThrownBy(
                        () -> build(
                                "extend type Query { cake: Cake @access } type Cake { name: String @access(permission: \"cake.eat\") }"))
                .hasMessageContaining("Cake.name")
                .hasMessageContaining("cake.eat");
        assertThatCode(() -> build("extend type Query { cake: String @access(permission: \"cake.bake\") }"))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAFieldThatNobodyResolves() {
        assertThatThrownBy(() -> new SchemaSource(
                                sdl("extend type Query { lost: String @access }"),
                                RuntimeWiring.newRuntimeWiring()
                                        .type("Query", type -> type.dataFetcher("open", field -> ""))
                                        .build(),
                                new AccessCheck(Set.of()))
                        .build())
                .hasMessageContaining("Query.lost");
    }

    @Test
    void generatesConnectionsInBothLanguages() {
        GraphQLSchema schema = build("extend type Query { cakes: CakeConnection! @access } type Cake { name: String }");
        GraphQLObjectType connection = Objects.requireNonNull(schema.getObjectType("CakeConnection"));
        assertThat(connection.getDescription()).isEqualTo("一页 Cake。\nA page of Cake.");
        assertThat(connection.getFieldDefinitions())
                .allSatisfy(field -> assertThat(field.getDescription()).matches("(?s).+。\n.+\\."))
                .hasSize(4);
        assertThat(Objects.requireNonNull(schema.getObjectType("CakeEdge")).getFieldDefinitions())
                .extracting(GraphQLFieldDefinition::getName)
                .containsExactly("node", "cursor");
    }

    private static GraphQLSchema build(String more) {
        RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
                .type("Query", type -> type.dataFetcher("open", field -> "").defaultDataFetcher(field -> ""))
                .build();
        GraphQLSchema schema = new FastSchemaGenerator().makeExecutableSchema(sdl(more), wiring);
        new AccessCheck(Set.of("cake.bake")).check(schema);
        return schema;
    }

    private static TypeDefinitionRegistry sdl(String more) {
        TypeDefinitionRegistry sdl = new SchemaParser().parse(BASE + more);
        ConnectionTypes.addTo(sdl);
        return sdl;
    }
}
