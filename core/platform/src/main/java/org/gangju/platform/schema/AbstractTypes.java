package org.gangju.platform.schema;

import graphql.language.InterfaceTypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.schema.TypeResolver;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.springframework.graphql.execution.ClassNameTypeResolver;

/** Interfaces and unions that bring no resolver of their own: their objects have the type of their class's name. */
final class AbstractTypes {

    private AbstractTypes() {}

    static void resolveByClassName(TypeDefinitionRegistry sdl, RuntimeWiring wiring) {
        TypeResolver byClassName = new ClassNameTypeResolver();
        sdl.types().values().stream()
                .filter(type -> type instanceof InterfaceTypeDefinition || type instanceof UnionTypeDefinition)
                .forEach(type -> wiring.getTypeResolvers().putIfAbsent(type.getName(), byClassName));
    }
}
