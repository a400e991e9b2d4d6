package org.gangju.platform.mask;

import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.Objects;
import org.gangju.platform.limit.Tiers;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Every type with a field {@code unmask} can be unmasked; its module does nothing for it. */
@Component
class UnmaskWiring implements RuntimeWiringConfigurer {

    private final UnmaskFetcher fetcher;
    private @Nullable TypeDefinitionRegistry sdl;

    UnmaskWiring(Tiers tiers) {
        this.fetcher = new UnmaskFetcher(tiers);
    }

    @Override
    public void setTypeDefinitionRegistry(TypeDefinitionRegistry registry) {
        this.sdl = registry;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        Objects.requireNonNull(sdl).getTypes(ObjectTypeDefinition.class).stream()
                .filter(UnmaskWiring::canBeUnmasked)
                .forEach(
                        type -> wiring.type(type.getName(), fields -> fields.dataFetcher(UnmaskFetcher.NAME, fetcher)));
    }

    private static boolean canBeUnmasked(ObjectTypeDefinition type) {
        return type.getFieldDefinitions().stream()
                .anyMatch(field -> field.getName().equals(UnmaskFetcher.NAME));
    }
}
