package org.gangju.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gangju.testkit.api.BootstrapClient;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.database.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What operators see of the schemas, and nobody else. */
@OnH2
class VariantMetricsTest {

    private static final String ALIVE = "/actuator/metrics/cache.size?tag=cache:gangju.schema.variants";
    private static final String HITS = "/actuator/metrics/cache.gets?tag=cache:gangju.schema.variants&tag=result:hit";

    @Autowired
    GangjuApi api;

    @Autowired
    SchemaVariants variants;

    @Test
    void countsCompositionsHitsAndWhatIsAlive() {
        variants.of(variants.of(Set.of()).modules());
        double hits = value(HITS);
        double builds = value("/actuator/metrics/gangju.schema.build");

        variants.of(Set.of());

        assertThat(value(HITS)).isGreaterThan(hits);
        assertThat(value("/actuator/metrics/gangju.schema.build")).isEqualTo(builds);
        assertThat(value(ALIVE)).isBetween(1.0, builds);
    }

    @Test
    void answersNobodyElse() {
        http("").get().uri(api.address(ALIVE)).exchange().expectStatus().isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @SuppressWarnings("unchecked") // The answer is the JSON object of a meter.
    private double value(String path) {
        Map<String, Object> meter = Objects.requireNonNull(http(api.token(BootstrapClient.ID, BootstrapClient.SECRET))
                .get()
                .uri(api.address(path))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody());
        List<Map<String, Object>> measurements =
                (List<Map<String, Object>>) Objects.requireNonNull(meter.get("measurements"));
        return ((Number) Objects.requireNonNull(measurements.getFirst().get("value"))).doubleValue();
    }

    private static WebTestClient http(String token) {
        WebTestClient.Builder client = WebTestClient.bindToServer();
        return token.isEmpty()
                ? client.build()
                : client.defaultHeaders(headers -> headers.setBearerAuth(token)).build();
    }
}
