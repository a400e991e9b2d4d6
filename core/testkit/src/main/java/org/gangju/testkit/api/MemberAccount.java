package org.gangju.testkit.api;

import static org.gangju.testkit.api.ApiCaller.input;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * The account of a member, who signs in as people do: what every member may, and nothing that somebody was granted besides.
 *
 * @param api the application under test
 * @param database where the account's password is put
 * @param passwords how passwords are kept
 */
public record MemberAccount(GangjuApi api, JdbcClient database, PasswordEncoder passwords) {

    private static final String PASSWORD = "A long enough password 1";
    /** Hashing takes its time, so that it is done once. */
    private static final Map<PasswordEncoder, String> HASHES = new ConcurrentHashMap<>();

    private static final String VERIFIER = "v".repeat(64);
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("code=([^&]+)");
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    /** What the member of this global id writes and asks, signed in by an account of its own. */
    public ApiCaller of(String memberId) {
        return new ApiCaller(tester(memberId));
    }

    /** The API as that member meets it. */
    public HttpGraphQlTester tester(String memberId) {
        String username = "m-" + UUID.randomUUID().toString().substring(0, 12);
        new ApiCaller(api.bootstrapClient())
                .done("createAccount", input("username", username, "displayName", "本人", "memberId", memberId));
        database.sql("UPDATE account SET password_hash = ?, must_change = FALSE WHERE username = ?")
                .params(HASHES.computeIfAbsent(passwords, MemberAccount::hash), username)
                .update();
        String token = token(username);
        return HttpGraphQlTester.create(WebTestClient.bindToServer()
                .baseUrl(api.address("/graphql").toString())
                .defaultHeaders(headers -> headers.setBearerAuth(token))
                .defaultHeader("Accept-Language", "en")
                .build());
    }

    private static String hash(PasswordEncoder passwords) {
        return Objects.requireNonNull(passwords.encode(PASSWORD));
    }

    private String token(String username) {
        try (HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build()) {
            HttpResponse<String> page = follow(browser, get(browser, authorize()));
            Map<String, String> form = new LinkedHashMap<>();
            form.put("username", username);
            form.put("password", PASSWORD);
            form.put("_csrf", found(CSRF, page.body()));
            URI landing = target(follow(browser, post(browser, page.uri(), form)));
            return found(
                    TOKEN,
                    post(browser, api.address("/oauth2/token"), exchange(landing))
                            .body());
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private Map<String, String> exchange(URI landing) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("client_id", "graphiql");
        form.put("redirect_uri", api.address("/graphiql/").toString());
        form.put("code", found(CODE, landing.getQuery()));
        form.put("code_verifier", VERIFIER);
        return form;
    }

    private URI authorize() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("response_type", "code");
        asked.put("client_id", "graphiql");
        asked.put("redirect_uri", api.address("/graphiql/").toString());
        asked.put("state", "here");
        asked.put("code_challenge", challenge());
        asked.put("code_challenge_method", "S256");
        return api.address("/oauth2/authorize?" + encoded(asked));
    }

    /** The page that the code comes to is where the way ends: it is not asked for. */
    private static HttpResponse<String> follow(HttpClient browser, HttpResponse<String> answer)
            throws IOException, InterruptedException {
        HttpResponse<String> last = answer;
        while (last.statusCode() / 100 == 3 && !target(last).getPath().equals("/graphiql/")) {
            last = get(browser, target(last));
        }
        return last;
    }

    private static HttpResponse<String> get(HttpClient browser, URI address) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(address).header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(HttpClient browser, URI address, Map<String, String> form)
            throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
                        .build(),
                BodyHandlers.ofString());
    }

    private static URI target(HttpResponse<String> answer) {
        return answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("no " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String challenge() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
