package org.gangju.platform.http;

import graphql.execution.instrumentation.Instrumentation;
import graphql.schema.idl.TypeRuntimeWiring;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gangju.platform.execution.PlainExecution;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlInterceptor;

/** The transports and the real execution, around a schema of its own: no database, no security. */
@Configuration(proxyBeanMethods = false)
@Import({HttpConfiguration.class, PlainExecution.class})
@ComponentScan(
        basePackages = {
            "org.gangju.platform.execution",
            "org.gangju.platform.limit",
            "org.gangju.platform.message",
            "org.gangju.platform.socket",
            "org.gangju.platform.subscription"
        },
        excludeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern = ".*\\.(GuardedExecution|InstalledSchema|DisabledModules|Documents|SubscriptionEnd)"))
@ImportAutoConfiguration({
    DispatcherServletAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
public class StreamApplication {

    /** Stands for {@code { greeting }} where a request names its document by a hash. */
    public static final String KNOWN_HASH = "ab".repeat(32);

    private static final String SCHEMA = """
            type Query { greeting: String! slow: String! }
            type Mutation { raise: Int! }
            type Subscription {
              count(to: Int!): Int!
              events(name: String!): Event!
              flood: String!
              refusing: Int!
              breaking: Int!
            }
            type Event { number: Int! odd: String! }
            """;

    @Bean
    Events events() {
        return new Events();
    }

    @Bean
    Holders holders() {
        return new Holders();
    }

    @Bean
    GraphQlSource source(Events events, List<Instrumentation> instrumentations) {
        return GraphQlSource.schemaResourceBuilder()
                .schemaResources(new ByteArrayResource(SCHEMA.getBytes(StandardCharsets.UTF_8)))
                .configureRuntimeWiring(wiring -> wiring.type("Query", type -> query(type, events))
                        .type("Mutation", type -> type.dataFetcher("raise", field -> events.raise()))
                        .type("Event", StreamApplication::event)
                        .type("Subscription", type -> subscription(type, events)))
                .instrumentation(instrumentations)
                .build();
    }

    @Bean
    SchemaChoice schema(GraphQlSource source) {
        return request -> source.schema();
    }

    private static TypeRuntimeWiring.Builder query(TypeRuntimeWiring.Builder type, Events events) {
        return type.dataFetcher("greeting", field -> "Hello").dataFetcher("slow", field -> events.awaitRelease());
    }

    private static TypeRuntimeWiring.Builder event(TypeRuntimeWiring.Builder type) {
        return type.dataFetcher("number", field -> field.getSource()).dataFetcher("odd", field -> {
            int number = Objects.requireNonNull(field.<Integer>getSource());
            return number % 2 == 1 ? "odd" : null;
        });
    }

    private static TypeRuntimeWiring.Builder subscription(TypeRuntimeWiring.Builder type, Events events) {
        return type.dataFetcher("count", field -> Events.count(Objects.requireNonNull(field.getArgument("to"))))
                .dataFetcher("events", field -> events.of(Objects.requireNonNull(field.getArgument("name"))))
                .dataFetcher("flood", field -> events.flood())
                .dataFetcher("refusing", field -> Events.refusing())
                .dataFetcher("breaking", field -> Events.breaking());
    }

    /** Stands for the security of the whole application. */
    @Bean
    jakarta.servlet.Filter callers(Holders holders) {
        return (request, response, chain) -> {
            String name = ((HttpServletRequest) request).getHeader("Test-Caller");
            holders.standing(Optional.ofNullable(name).orElse("tester"))
                    .attributes()
                    .forEach(request::setAttribute);
            chain.doFilter(request, response);
        };
    }

    /** Stands for the store of registered documents. */
    @Bean
    WebGraphQlInterceptor documents() {
        return (request, chain) -> {
            if (!request.getDocument().equals(DocumentReference.MARKER)) {
                return chain.next(request);
            }
            Object reference = request.getExtensions().get("persistedQuery");
            boolean known = reference instanceof Map<?, ?> named && KNOWN_HASH.equals(named.get("sha256Hash"));
            request.configureExecutionInput((input, builder) ->
                    builder.query(known ? "{ greeting }" : "{ unknown }").build());
            return chain.next(request);
        };
    }
}
