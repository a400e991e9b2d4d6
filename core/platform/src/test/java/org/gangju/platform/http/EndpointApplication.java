package org.gangju.platform.http;

import graphql.execution.instrumentation.Instrumentation;
import graphql.schema.idl.TypeRuntimeWiring;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.gangju.platform.execution.CodedErrors;
import org.gangju.platform.limit.Tiers;
import org.gangju.platform.message.Messages;
import org.gangju.platform.subscription.SubscriptionSettings;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import reactor.core.publisher.Mono;

/** The HTTP part alone, around a schema of its own: no database, no security. */
@Configuration(proxyBeanMethods = false)
@Import({CodedErrors.class, HttpConfiguration.class})
@ComponentScan(basePackageClasses = {Tiers.class, Messages.class, SubscriptionSettings.class})
@ImportAutoConfiguration({
    DispatcherServletAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
class EndpointApplication {

    private static final String SCHEMA = """
            type Query { greeting(name: String! = "World", times: Int): String! language: String! broken: String! }
            type Mutation { raise: Int! }
            """;

    /** How often the mutation ran. */
    @Bean
    AtomicInteger counter() {
        return new AtomicInteger();
    }

    @Bean
    GraphQlSource source(AtomicInteger counter, List<Instrumentation> instrumentations) {
        return GraphQlSource.schemaResourceBuilder()
                .schemaResources(new ByteArrayResource(SCHEMA.getBytes(StandardCharsets.UTF_8)))
                .configureRuntimeWiring(wiring -> wiring.type("Query", EndpointApplication::query)
                        .type("Mutation", type -> type.dataFetcher("raise", field -> counter.incrementAndGet())))
                .instrumentation(instrumentations)
                .build();
    }

    @Bean
    SchemaChoice schemas(GraphQlSource source) {
        return request -> source.schema();
    }

    @Bean
    ExecutionGraphQlService service(GraphQlSource source) {
        return new DefaultExecutionGraphQlService(source);
    }

    private static TypeRuntimeWiring.Builder query(TypeRuntimeWiring.Builder type) {
        return type.dataFetcher("greeting", environment -> "Hello, " + environment.getArgument("name"))
                .dataFetcher("language", environment -> environment.getLocale().getLanguage())
                .dataFetcher("broken", environment -> {
                    throw new IllegalStateException("secret cause");
                });
    }

    /** Stands for the interceptors of others: refuses or fails when a header says so. */
    @Bean
    WebGraphQlInterceptor interceptor() {
        return (request, chain) -> switch (String.valueOf(request.getHeaders().getFirst("Test-Interceptor"))) {
            case "refuse" -> throw new CodedException(ErrorCode.FORBIDDEN, "http.status.403");
            case "refuse later" -> Mono.error(new CodedException(ErrorCode.RATE_LIMITED, "http.status.429"));
            case "fail" -> Mono.error(new IllegalStateException("secret cause"));
            default ->
                chain.next(request)
                        .doOnNext(response -> response.getResponseHeaders().add("Test-Answer", "yes"));
        };
    }
}
