package org.gangju.platform.token;

import java.util.Collection;
import java.util.List;
import org.gangju.platform.caller.PagePolicy;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Takes the tokens of another issuer; our own pages and token endpoint are not there then. */
@Configuration(proxyBeanMethods = false)
@TakesForeignTokens
@EnableConfigurationProperties(ExternalIssuer.class)
class ExternalTokens {

    private static final List<SignatureAlgorithm> ALGORITHMS = List.of(
            SignatureAlgorithm.RS256,
            SignatureAlgorithm.RS384,
            SignatureAlgorithm.RS512,
            SignatureAlgorithm.PS256,
            SignatureAlgorithm.PS384,
            SignatureAlgorithm.PS512,
            SignatureAlgorithm.ES256,
            SignatureAlgorithm.ES384,
            SignatureAlgorithm.ES512);

    /** The issuer is asked with the first token: we start whether or not it answers. */
    @Bean
    JwtDecoder jwtDecoder(ExternalIssuer issuer) {
        return new SupplierJwtDecoder(() -> decoder(issuer));
    }

    @Bean
    @Order(10)
    SecurityFilterChain externalSignInChain(HttpSecurity http) {
        return http.securityMatcher(new OrRequestMatcher(
                        get(AuthorizationServer.AUTHORIZE), get(AuthorizationServer.LOGIN), get("/logout")))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(PagePolicy.TEXT)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .build();
    }

    private static JwtDecoder decoder(ExternalIssuer issuer) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(ExternalKeys.of(issuer.issuer()))
                .jwsAlgorithms(algorithms -> algorithms.addAll(ALGORITHMS))
                .build();
        JwtTypeValidator type = new JwtTypeValidator("JWT", "at+jwt", "application/at+jwt");
        type.setAllowEmpty(true);
        decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(
                List.of(new JwtIssuerValidator(issuer.issuer()), audience(issuer), type)));
        decoder.setClaimSetConverter(new ExternalClaims(issuer));
        return decoder;
    }

    private static JwtClaimValidator<Collection<String>> audience(ExternalIssuer issuer) {
        return new JwtClaimValidator<>(
                JwtClaimNames.AUD, audience -> audience != null && audience.contains(issuer.audience()));
    }

    private static RequestMatcher get(String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, path);
    }
}
