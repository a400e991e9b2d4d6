package org.gangju.platform.schema;

import graphql.execution.instrumentation.Instrumentation;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.permission.Permission;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;

/**
 * The schema of everything on the class path. Resolvers are wired once, here: a second time would register every batch
 * twice. Whoever needs a smaller schema builds another {@link SchemaSource} from the same wiring.
 */
@Configuration(proxyBeanMethods = false)
class SchemaConfiguration {

    @Bean
    TypeDefinitionRegistry sdl(SchemaFiles files) {
        TypeDefinitionRegistry sdl = files.all();
        ConnectionTypes.addTo(sdl);
        return sdl;
    }

    @Bean
    RuntimeWiring wiring(TypeDefinitionRegistry sdl, ObjectProvider<RuntimeWiringConfigurer> configurers) {
        RuntimeWiring.Builder builder = RuntimeWiring.newRuntimeWiring();
        configurers.orderedStream().forEach(configurer -> {
            configurer.setTypeDefinitionRegistry(sdl);
            configurer.configure(builder);
        });
        NodeIds.addTo(sdl, builder);
        RuntimeWiring wiring = builder.build();
        AbstractTypes.resolveByClassName(sdl, wiring);
        return wiring;
    }

    @Bean
    GraphQlSource graphQlSource(
            TypeDefinitionRegistry sdl,
            RuntimeWiring wiring,
            ObjectProvider<GangjuModule> modules,
            ObjectProvider<DataFetcherExceptionResolver> exceptionResolvers,
            ObjectProvider<SubscriptionExceptionResolver> subscriptionExceptionResolvers,
            ObjectProvider<Instrumentation> instrumentations) {
        return new SchemaSource(sdl, wiring, new AccessCheck(permissions(modules)))
                .exceptionResolvers(exceptionResolvers.orderedStream().toList())
                .subscriptionExceptionResolvers(
                        subscriptionExceptionResolvers.orderedStream().toList())
                .instrumentation(instrumentations.orderedStream().toList())
                .build();
    }

    private static Set<String> permissions(ObjectProvider<GangjuModule> modules) {
        return modules.stream()
                .flatMap(module -> module.permissions().stream())
                .map(Permission::name)
                .collect(Collectors.toSet());
    }
}
