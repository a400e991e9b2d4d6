package org.gangju.platform.token;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gangju.platform.caller.CredentialKind;
import org.gangju.platform.caller.Credentials;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Signs and verifies with the keys of the database. */
@Configuration(proxyBeanMethods = false)
@IssuesTokens
@EnableConfigurationProperties(TokenLifetime.class)
class TokenConfiguration {

    @Bean
    SigningKeys signingKeys(JdbcClient database, TokenLifetime lifetime, Clock clock) {
        return new SigningKeys(database, lifetime, clock);
    }

    @Bean
    JwtEncoder jwtEncoder(SigningKeys keys) {
        return encoder(keys);
    }

    /** A token that names nothing it was given for could not be ended with it. */
    @Bean
    JwtDecoder jwtDecoder(SigningKeys keys) {
        return decoder(
                keys, TokenTypes.ACCESS, List.of(new JwtClaimValidator<>(CredentialKind.BASIS, Objects::nonNull)));
    }

    @Bean
    LoginCookie loginCookie(
            SigningKeys keys,
            JwtEncoder encoder,
            LoginSessions sessions,
            Credentials credentials,
            TokenLifetime lifetime) {
        return new LoginCookie(encoder, decoder(keys, TokenTypes.LOGIN, List.of()), sessions, credentials, lifetime);
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> tokenCustomizer(ClientProof proof) {
        return new TokenClaims(proof);
    }

    /** Signs with the newest key, which comes first. */
    static JwtEncoder encoder(SigningKeys keys) {
        NimbusJwtEncoder encoder = new NimbusJwtEncoder(keys);
        encoder.setJwkSelector(List::getFirst);
        return encoder;
    }

    private static JwtDecoder decoder(SigningKeys keys, String type, List<OAuth2TokenValidator<Jwt>> further) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        List<OAuth2TokenValidator<Jwt>> validators = new ArrayList<>(further);
        validators.add(new JwtTypeValidator(type));
        decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(validators));
        return decoder;
    }
}
