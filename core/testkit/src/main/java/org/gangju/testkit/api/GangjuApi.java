package org.gangju.testkit.api;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.env.Environment;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/**
 * A client of the application under test over HTTP. What its testers execute must have no errors, unless the test
 * expects them: {@code execute().errors().expect(…)}.
 */
public final class GangjuApi {

    private final Environment environment;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    GangjuApi(Environment environment) {
        this.environment = environment;
    }

    /** Where the application listens. */
    public URI address(String path) {
        return URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port") + path);
    }

    /** A caller with every permission over the whole tree, who reads English. */
    public HttpGraphQlTester bootstrapClient() {
        return client(BootstrapClient.ID, BootstrapClient.SECRET);
    }

    /** The caller that these credentials stand for; {@code mutate()} it for further headers. */
    public HttpGraphQlTester client(String id, String secret) {
        String token = tokens.computeIfAbsent(id, unknown -> token(id, secret));
        WebTestClient http = WebTestClient.bindToServer()
                .baseUrl(address("/graphql").toString())
                .responseTimeout(Duration.ofMinutes(1))
                .defaultHeaders(headers -> headers.setBearerAuth(token))
                .defaultHeader("Accept-Language", "en")
                .build();
        return HttpGraphQlTester.create(http);
    }

    /** The schema of the {@link #bootstrapClient} while it acts for the organization of this code, as SDL. */
    public String schema(String actingCode) {
        String token = tokens.computeIfAbsent(
                BootstrapClient.ID, unknown -> token(BootstrapClient.ID, BootstrapClient.SECRET));
        return Objects.requireNonNull(RestClient.create()
                .get()
                .uri(address("/schema.graphqls"))
                .headers(headers -> headers.setBearerAuth(token))
                .header("Gangju-Organization", actingCode)
                .retrieve()
                .body(String.class));
    }

    /** What a client gets by GET, whatever the status; errors are in English. */
    public ResponseEntity<byte[]> get(MadeClient client, String pathAndQuery, String... headersAndValues) {
        return exchange(HttpMethod.GET, client, pathAndQuery, new byte[0], headersAndValues);
    }

    /** What a client gets for a body of bytes that it sends by POST, whatever the status; errors are in English. */
    public ResponseEntity<byte[]> post(
            MadeClient client, String pathAndQuery, byte[] body, String... headersAndValues) {
        return exchange(HttpMethod.POST, client, pathAndQuery, body, headersAndValues);
    }

    private ResponseEntity<byte[]> exchange(
            HttpMethod method, MadeClient client, String pathAndQuery, byte[] body, String... headersAndValues) {
        String token = tokens.computeIfAbsent(client.clientId(), unknown -> token(client.clientId(), client.secret()));
        RestClient.RequestBodySpec request = RestClient.builder()
                .defaultStatusHandler(status -> true, (sent, answer) -> {})
                .build()
                .method(method)
                .uri(address(pathAndQuery))
                .headers(headers -> {
                    headers.setBearerAuth(token);
                    headers.set("Accept-Language", "en");
                    for (int index = 0; index < headersAndValues.length; index += 2) {
                        headers.set(headersAndValues[index], headersAndValues[index + 1]);
                    }
                });
        if (method.equals(HttpMethod.POST)) {
            request.body(body);
        }
        return request.retrieve().toEntity(byte[].class);
    }

    /** A new access token with all the permissions of the client. */
    public String token(String id, String secret) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        var answer = RestClient.create()
                .post()
                .uri(address("/oauth2/token"))
                .headers(headers -> headers.setBasicAuth(id, secret))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(Token.class);
        return Objects.requireNonNull(answer, "no token").access_token();
    }

    private record Token(String access_token) {}
}
