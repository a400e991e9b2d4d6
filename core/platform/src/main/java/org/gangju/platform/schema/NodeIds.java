package org.gangju.platform.schema;

import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeName;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.Objects;
import java.util.function.Supplier;
import org.gangju.spi.node.Node;
import org.jspecify.annotations.Nullable;

/** The field {@code id} of every type that implements {@code Node}: the object's global id. */
final class NodeIds implements LightDataFetcher<String> {

    private NodeIds() {}

    static void addTo(TypeDefinitionRegistry sdl, RuntimeWiring.Builder wiring) {
        NodeIds ids = new NodeIds();
        sdl.getTypes(ObjectTypeDefinition.class).stream()
                .filter(NodeIds::isNode)
                .forEach(type -> wiring.type(type.getName(), fields -> fields.dataFetcher("id", ids)));
    }

    @Override
    public String get(
            GraphQLFieldDefinition field, @Nullable Object source, Supplier<DataFetchingEnvironment> environment) {
        return ((Node) Objects.requireNonNull(source)).id();
    }

    @Override
    public String get(DataFetchingEnvironment environment) {
        return get(environment.getFieldDefinition(), environment.getSource(), () -> environment);
    }

    private static boolean isNode(ObjectTypeDefinition type) {
        return type.getImplements().stream()
                .anyMatch(parent -> parent instanceof TypeName name && "Node".equals(name.getName()));
    }
}
