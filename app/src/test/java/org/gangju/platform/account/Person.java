package org.gangju.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.gangju.platform.token.Browser;
import org.gangju.testkit.api.GangjuApi;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** Somebody at a browser, on the way from the GraphiQL page to a token. */
final class Person {

    private static final String VERIFIER = "v".repeat(64);

    final Browser browser = new Browser();
    private final GangjuApi api;
    private final String username;

    Person(GangjuApi api, String username) {
        this.api = api;
        this.username = username;
    }

    /** Opens the sign-in page on the way to a code and fills it in; answers the page where that leads. */
    HttpResponse<String> signIn(String password) throws IOException, InterruptedException {
        HttpResponse<String> page = follow(browser.get(authorize()));
        assertThat(page.uri().getPath()).isEqualTo("/login");
        return fill(page, Map.of("username", username, "password", password));
    }

    /** Fills in a page's form, which posts to its own address, and follows where that leads. */
    HttpResponse<String> fill(HttpResponse<String> page, Map<String, String> fields)
            throws IOException, InterruptedException {
        Map<String, String> form = new HashMap<>(fields);
        form.put("_csrf", Browser.csrf(page));
        return follow(browser.post(page.uri(), form));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return follow(browser.get(api.address(path)));
    }

    /** Where the browser ends up when it asks for a code now. */
    HttpResponse<String> again() throws IOException, InterruptedException {
        return follow(browser.get(authorize()));
    }

    /** A token for whoever is signed in. */
    String token() throws IOException, InterruptedException {
        URI page = Browser.target(browser.get(authorize()));
        assertThat(page.getPath()).isEqualTo("/graphiql/");
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "authorization_code");
        form.add("client_id", "graphiql");
        form.add("redirect_uri", api.address("/graphiql/").toString());
        form.add("code", page.getQuery().replaceAll("code=([^&]+).*", "$1"));
        form.add("code_verifier", VERIFIER);
        Map<?, ?> answer = Objects.requireNonNull(RestClient.create()
                .post()
                .uri(api.address("/oauth2/token"))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(Map.class));
        return String.valueOf(answer.get("access_token"));
    }

    /** The API as this token's holder meets it. */
    HttpGraphQlTester tester(String token) {
        return HttpGraphQlTester.create(WebTestClient.bindToServer()
                .baseUrl(api.address("/graphql").toString())
                .defaultHeaders(headers -> headers.setBearerAuth(token))
                .defaultHeader("Accept-Language", "en")
                .build());
    }

    /** Whether the API still takes this token. */
    boolean isTaken(String token) throws IOException, InterruptedException {
        return new Browser()
                        .query(api.address("/graphql?query=%7B__typename%7D"), token)
                        .statusCode()
                == 200;
    }

    /** The GraphiQL page itself is where a person wanted to go: its redirect is not followed. */
    private HttpResponse<String> follow(HttpResponse<String> answer) throws IOException, InterruptedException {
        HttpResponse<String> last = answer;
        while (last.statusCode() / 100 == 3 && !isGraphiQl(last)) {
            last = browser.get(Browser.target(last));
        }
        return last;
    }

    private static boolean isGraphiQl(HttpResponse<String> answer) {
        return Browser.target(answer).getPath().equals("/graphiql/");
    }

    private URI authorize() {
        return api.address("/oauth2/authorize?"
                + Browser.encoded(Map.of(
                        "response_type", "code",
                        "client_id", "graphiql",
                        "redirect_uri", api.address("/graphiql/").toString(),
                        "state", "here",
                        "code_challenge", sha256(VERIFIER),
                        "code_challenge_method", "S256")));
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
