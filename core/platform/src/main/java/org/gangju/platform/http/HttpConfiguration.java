package org.gangju.platform.http;

import graphql.execution.instrumentation.Instrumentation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gangju.platform.execution.CodedErrors;
import org.gangju.platform.limit.AddressLimits;
import org.gangju.platform.limit.Admission;
import org.gangju.platform.limit.Rates;
import org.gangju.platform.limit.Tiers;
import org.gangju.platform.subscription.RunningOperations;
import org.gangju.platform.subscription.StreamErrors;
import org.gangju.platform.subscription.SubscriptionSettings;
import org.gangju.spi.download.Download;
import org.gangju.spi.upload.Upload;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Puts our endpoints where Spring's would be; only where there is a server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(HttpSettings.class)
class HttpConfiguration {

    /** After the WebSocket upgrades on the same path. */
    static final int ENDPOINT_ORDER = -1;

    private static final int BEFORE_SECURITY = SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1;

    @Bean
    FailureWriter failureWriter(CodedErrors errors) {
        return new FailureWriter(errors);
    }

    @Bean
    LocaleResolver localeResolver() {
        return new CallerLanguage();
    }

    @Bean
    Instrumentation permittedInstrumentation() {
        return new PermittedInstrumentation();
    }

    @Bean
    WebGraphQlHandler webGraphQlHandler(
            ExecutionGraphQlService service, ObjectProvider<WebGraphQlInterceptor> interceptors) {
        return WebGraphQlHandler.builder(service)
                .interceptors(interceptors.orderedStream().toList())
                .build();
    }

    @Bean
    EventStreams eventStreams(RunningOperations operations, SubscriptionSettings settings, StreamErrors errors) {
        return new EventStreams(operations, settings.keepAlive(), errors);
    }

    @Bean
    GraphQlEndpoint graphQlEndpoint(
            WebGraphQlHandler handler,
            Tiers tiers,
            HttpSettings settings,
            EventStreams streams,
            FailureWriter failures) {
        RequestBody body = new RequestBody(settings.bodyTime(), System::nanoTime);
        return new GraphQlEndpoint(new RequestParameters(tiers, body), new Execution(handler), streams, failures);
    }

    @Bean
    SchemaEndpoint schemaEndpoint(SchemaChoice schemas, Admission admission, FailureWriter failures) {
        return new SchemaEndpoint(schemas, admission, failures);
    }

    @Bean
    Origins origins(HttpSettings settings) {
        return new Origins(settings.origins());
    }

    /** Put by the security of the API into its place, and by nobody else. */
    @Bean
    FilterRegistrationBean<OriginFilter> originFilter(
            Origins origins,
            FailureWriter failures,
            ObjectProvider<Download> downloads,
            ObjectProvider<Upload> uploads) {
        // Features are made after the server's filters.
        SingletonSupplier<RequestMatcher> files = SingletonSupplier.of(() -> requests(Stream.concat(
                downloads.stream().map(Download::path), uploads.stream().map(Upload::path))));
        FilterRegistrationBean<OriginFilter> filter =
                new FilterRegistrationBean<>(new OriginFilter(files::obtain, origins, failures));
        filter.setEnabled(false);
        return filter;
    }

    private static RequestMatcher requests(Stream<String> paths) {
        List<RequestMatcher> matchers = paths.map(PathPatternRequestMatcher.withDefaults()::matcher)
                .map(RequestMatcher.class::cast)
                .toList();
        return request -> matchers.stream().anyMatch(matcher -> matcher.matches(request));
    }

    @Bean
    FilterRegistrationBean<SignInFilter> signInFilter(Rates rates, AddressLimits limits, FailureWriter failures) {
        FilterRegistrationBean<SignInFilter> filter =
                new FilterRegistrationBean<>(new SignInFilter(rates, limits.signInsPerMinute(), failures));
        filter.addUrlPatterns("/oauth2/token", "/login");
        filter.setOrder(BEFORE_SECURITY);
        return filter;
    }

    @Bean
    ErrorPage errorPage(FailureWriter failures) {
        return new ErrorPage(failures);
    }

    @Bean
    TomcatFailures tomcatFailures(FailureWriter failures) {
        return new TomcatFailures(failures);
    }

    @Bean
    HandlerMapping endpointMapping(
            GraphQlEndpoint graphQl,
            SchemaEndpoint schema,
            ErrorPage errors,
            @Value("${spring.web.error.path:/error}") String errorPath) {
        Map<String, HttpRequestHandler> handlers =
                Map.of("/graphql", graphQl, "/schema.graphqls", schema, errorPath, errors);
        return new SimpleUrlHandlerMapping(handlers, ENDPOINT_ORDER);
    }
}
