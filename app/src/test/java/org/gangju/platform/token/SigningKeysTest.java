package org.gangju.platform.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.gangju.testkit.database.TestDatabase;
import org.gangju.testkit.load.AtOnce;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Replicas sign with the same key, which changes from time to time. */
class SigningKeysTest {

    private static final Instant START = Instant.parse("2026-07-01T08:00:00Z");
    private static final TokenLifetime LIFETIME =
            new TokenLifetime(Duration.ofMinutes(30), Duration.ofHours(8), Duration.ofMinutes(30), Duration.ofDays(90));

    private final JdbcClient database =
            JdbcClient.create(new DriverManagerDataSource(TestDatabase.h2().url()));

    @BeforeEach
    void makeTable() throws IOException {
        for (String migration : List.of("V30__create_signing_key", "V107__signing_key_age")) {
            var file = new ClassPathResource("db/migration/platform/" + migration + ".sql");
            database.sql(file.getContentAsString(StandardCharsets.UTF_8)).update();
        }
    }

    @Test
    void oneKeyIsMadeHoweverManyReplicasAskForIt() throws Exception {
        List<String> used = AtOnce.of(6, replica -> () -> at(START).key().getKeyID());
        assertThat(used).hasSize(6).containsOnly(at(START).key().getKeyID());
    }

    @Test
    void aKeyIsReplacedWhenItsTimeIsOver() {
        String first = at(START).key().getKeyID();
        assertThat(at(START.plus(Duration.ofDays(90))).key().getKeyID()).isEqualTo(first);
        assertThat(at(START.plus(Duration.ofDays(91))).key().getKeyID()).isNotEqualTo(first);
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void whatTheOldKeySignedIsValidUntilItsTimeIsOver() {
        SigningKeys old = at(START);
        String token = sign(old);
        Instant later = START.plus(Duration.ofDays(91));
        SigningKeys replica = at(later);
        assertThat(sign(replica)).isNotEqualTo(token);
        assertThat(verify(replica, token)).isEqualTo("somebody");
        assertThat(verify(at(later.plus(Duration.ofHours(8))), token)).isEqualTo("somebody");
        SigningKeys afterwards = at(later.plus(Duration.ofHours(9)));
        assertThatThrownBy(() -> verify(afterwards, token)).isInstanceOf(JwtException.class);
        assertThat(count()).isEqualTo(1);
    }

    private SigningKeys at(Instant now) {
        return new SigningKeys(database, LIFETIME, Clock.fixed(now, ZoneOffset.UTC));
    }

    private int count() {
        return database.sql("SELECT COUNT(*) FROM signing_key")
                .query(Integer.class)
                .single();
    }

    private static String sign(SigningKeys keys) {
        return TokenConfiguration.encoder(keys)
                .encode(JwtEncoderParameters.from(
                        JwsHeader.with(SignatureAlgorithm.RS256).build(),
                        JwtClaimsSet.builder().subject("somebody").build()))
                .getTokenValue();
    }

    private static String verify(SigningKeys keys, String token) {
        return String.valueOf(NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build()
                .decode(token)
                .getSubject());
    }
}
