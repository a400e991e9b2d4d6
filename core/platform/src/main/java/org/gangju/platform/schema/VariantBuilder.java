package org.gangju.platform.schema;

import graphql.execution.instrumentation.Instrumentation;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gangju.platform.composition.Composition;
import org.gangju.spi.module.Toggles;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;

/**
 * Composes the schema of a set of modules from the parts that all schemas share.
 *
 * @param wiring the resolvers of all modules, wired once
 */
record VariantBuilder(
        Composition composition,
        RuntimeWiring wiring,
        Toggles toggles,
        BatchLoaderRegistry batches,
        DocumentCaches documents,
        List<DataFetcherExceptionResolver> exceptionResolvers,
        List<SubscriptionExceptionResolver> subscriptionExceptionResolvers,
        List<Instrumentation> instrumentations,
        VariantMetrics metrics) {

    Variant build(Set<String> modules) {
        return Objects.requireNonNull(metrics.timed(() -> composed(modules)));
    }

    private Variant composed(Set<String> modules) {
        TypeDefinitionRegistry sdl = composition.sdl(modules);
        GraphQlSource source = new SchemaSource(sdl, wiring, new FieldRules(composition, toggles))
                .exceptionResolvers(exceptionResolvers)
                .subscriptionExceptionResolvers(subscriptionExceptionResolvers)
                .instrumentation(instrumentations)
                .configureGraphQl(engine -> engine.preparsedDocumentProvider(documents.of(modules)))
                .build();
        DefaultExecutionGraphQlService engine = new DefaultExecutionGraphQlService(source);
        engine.addDataLoaderRegistrar(batches);
        return new Variant(modules, source, engine);
    }
}
