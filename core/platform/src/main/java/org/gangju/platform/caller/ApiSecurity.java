package org.gangju.platform.caller;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.gangju.platform.http.AnswerPolicy;
import org.gangju.platform.http.FailureWriter;
import org.gangju.platform.http.OriginFilter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.LocaleResolver;

/** What is neither a page nor a token request asks for a bearer token, known path or not. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class ApiSecurity {

    private static final String[] HEALTH = {
        "/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"
    };

    private static final RequestMatcher SOCKET =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/graphql");

    /** For every chain; pages have a content security policy of their own. */
    @Bean
    Customizer<HttpSecurity> safeHeaders() {
        return http -> http.headers(
                headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(AnswerPolicy.TEXT))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)));
    }

    /** Spring would describe the API to everybody there, with features that it does not have. */
    @Bean
    @Order(90)
    SecurityFilterChain wellKnownChain(HttpSecurity http, FailureWriter failures) {
        return http.securityMatcher("/.well-known/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(new AccessErrors(failures)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .build();
    }

    @Bean
    @Order(100)
    SecurityFilterChain apiChain(
            HttpSecurity http,
            BearerTokens tokens,
            JwtDecoder decoder,
            TokenSignIns signIns,
            LocaleResolver locales,
            FilterRegistrationBean<OriginFilter> origins,
            FailureWriter failures) {
        AccessErrors errors = new AccessErrors(failures);
        String internal = CallerToken.authority(Credential.INTERNAL);
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HEALTH)
                        .permitAll()
                        .requestMatchers(ApiSecurity::opensSocket)
                        .permitAll()
                        .requestMatchers("/actuator", "/actuator/**")
                        .hasAuthority(internal)
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(errors)
                        .accessDeniedHandler(errors)
                        .jwt(jwt -> jwt.decoder(decoder).jwtAuthenticationConverter(tokens)))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(errors).accessDeniedHandler(errors))
                .addFilterAfter(origins.getFilter(), HeaderWriterFilter.class)
                .addFilterAfter(new CallerFilter(signIns, locales, failures), AuthorizationFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .build();
    }

    /**
     * Browsers cannot send a token along when they open a socket: it comes in the first message, and nothing runs before.
     * The same requests as those that the socket's own mapping takes, so that no other endpoint is reached this way.
     */
    private static boolean opensSocket(HttpServletRequest request) {
        return SOCKET.matches(request) && "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
    }
}
