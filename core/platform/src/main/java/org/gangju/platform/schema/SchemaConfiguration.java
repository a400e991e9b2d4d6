package org.gangju.platform.schema;

import graphql.execution.instrumentation.Instrumentation;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.Executor;
import org.gangju.platform.composition.Composition;
import org.gangju.spi.module.Toggles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;

/**
 * The schemas of everything that was found sound. Resolvers are wired once, here, for all modules together: a second time
 * would register every batch twice. Each schema variant is built from its modules' SDL and this one wiring.
 */
@Configuration(proxyBeanMethods = false)
class SchemaConfiguration {

    @Bean
    RuntimeWiring wiring(Composition composition, ObjectProvider<RuntimeWiringConfigurer> configurers) {
        TypeDefinitionRegistry sdl = composition.sdl(composition.optional());
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
    VariantBuilder variantBuilder(
            Composition composition,
            RuntimeWiring wiring,
            Toggles toggles,
            BatchLoaderRegistry batches,
            DocumentCaches documents,
            ObjectProvider<DataFetcherExceptionResolver> exceptionResolvers,
            ObjectProvider<SubscriptionExceptionResolver> subscriptionExceptionResolvers,
            ObjectProvider<Instrumentation> instrumentations,
            ObjectProvider<MeterRegistry> meters) {
        return new VariantBuilder(
                composition,
                wiring,
                toggles,
                batches,
                documents,
                exceptionResolvers.orderedStream().toList(),
                subscriptionExceptionResolvers.orderedStream().toList(),
                instrumentations.orderedStream().toList(),
                new VariantMetrics(meters.getIfAvailable(SimpleMeterRegistry::new)));
    }

    @Bean
    SchemaVariants schemaVariants(
            VariantBuilder builder,
            @Qualifier("applicationTaskExecutor") Executor virtualThreads,
            @Value("${gangju.schema.variants:256}") int most) {
        return new SchemaVariants(builder, most, virtualThreads);
    }

    /** The schema of all modules together, checked against all resolvers; spring-graphql asks for a bean of this type. */
    @Bean
    GraphQlSource graphQlSource(Composition composition, RuntimeWiring wiring, SchemaVariants variants) {
        GraphQlSource everything = variants.of(composition.optional()).source();
        MappingCheck.check(composition, everything.schema(), wiring);
        return everything;
    }
}
