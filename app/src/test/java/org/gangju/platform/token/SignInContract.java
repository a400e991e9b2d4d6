package org.gangju.platform.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gangju.testkit.api.ApiCaller;
import org.gangju.testkit.api.GangjuApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How a person gets from the GraphiQL page over the login page to a token. */
abstract class SignInContract {

    private static final String NAME = "sign-in-clerk";
    private static final String PASSWORD = "correct horse 纲举";
    private static final String VERIFIER = "v".repeat(64);

    @Autowired
    GangjuApi api;

    @Autowired
    JdbcClient database;

    @Autowired
    PasswordEncoder passwords;

    private final Browser browser = new Browser();

    @BeforeEach
    void makeAccount() {
        database.sql("INSERT INTO account (username, password_hash, created_at) VALUES (?, ?, 0)")
                .params(NAME, passwords.encode(PASSWORD))
                .update();
        new ApiCaller(api.bootstrapClient())
                .done("grantRole", input("username", NAME, "roleCode", "PLATFORM_ADMINISTRATOR", "reason", "试点"));
    }

    @AfterEach
    void removeAccount() {
        database.sql("DELETE FROM role_grant WHERE holder_name = ?").param(NAME).update();
        database.sql("DELETE FROM account WHERE username = ?").param(NAME).update();
    }

    @Test
    void aPersonSignsInAndGetsATokenWithWhatWasGranted() throws Exception {
        String code = code(signIn(PASSWORD));
        var token = TokenRequest.json(exchange(code).send(api).expectStatus().isOk());
        String answer = graphQl(String.valueOf(token.get("access_token")));
        assertThat(answer)
                .contains("module.write", "organization.write", "member.read")
                .doesNotContain("client.write");
        assertThat(token).doesNotContainKey("refresh_token");
    }

    @Test
    void aCodeIsGoodOnce() throws Exception {
        String code = code(signIn(PASSWORD));
        exchange(code).send(api).expectStatus().isOk();
        var again = exchange(code).send(api).expectStatus().isBadRequest();
        assertThat(TokenRequest.json(again)).containsEntry("error", "invalid_grant");
    }

    @Test
    void aCodeIsWorthNothingWithoutItsVerifier() throws Exception {
        String code = code(signIn(PASSWORD));
        var thief = TokenRequest.json(
                exchange(code, "x".repeat(64)).send(api).expectStatus().isBadRequest());
        assertThat(thief).containsEntry("error", "invalid_grant");
    }

    @Test
    void codesAreNotStoredInClear() throws Exception {
        String code = code(signIn(PASSWORD));
        assertThat(database.sql("SELECT code_hash FROM authorization_code")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .doesNotContain(code);
    }

    @Test
    void whoIsSignedInIsNotAskedAgainUntilTheAccountIsGone() throws Exception {
        signIn(PASSWORD);
        assertThat(Browser.target(browser.get(authorize(challenge()))).getPath())
                .isEqualTo("/graphiql/");
        HttpResponse<String> out = browser.get(api.address("/logout"));
        browser.post(api.address("/logout"), Map.of("_csrf", Browser.csrf(out)));
        assertThat(Browser.target(browser.get(authorize(challenge()))).getPath())
                .isEqualTo("/login");
    }

    @Test
    void aWrongPasswordLeadsBackToTheFormWithAMessage() throws Exception {
        URI back = Browser.target(signIn("wrong"));
        assertThat(back.getPath()).isEqualTo("/login");
        assertThat(browser.get(back).body()).contains("用户名或密码不正确");
        assertThat(Browser.target(browser.get(authorize(challenge()))).getPath())
                .isEqualTo("/login");
    }

    @Test
    void aFormFromElsewhereIsRefused() throws Exception {
        browser.get(api.address("/login"));
        var answer = browser.post(api.address("/login"), Map.of("username", NAME, "password", PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(browser.cookies.getCookieStore().getCookies())
                .noneMatch(cookie -> cookie.getName().equals("GANGJU_LOGIN"));
    }

    @Test
    void codesGoToTheOwnPageOnly() throws Exception {
        for (String page :
                new String[] {"https://evil.example/graphiql/", api.address("/graphiql") + "/x", "/graphiql/"}) {
            Map<String, String> request = new LinkedHashMap<>(challenge());
            request.put("redirect_uri", page);
            assertThat(browser.get(authorize(request)).statusCode()).as(page).isEqualTo(400);
        }
    }

    @Test
    void thePageMustProveThatItAsked() throws Exception {
        Map<String, String> request = new LinkedHashMap<>(challenge());
        request.remove("code_challenge");
        var answer = browser.get(authorize(request));
        assertThat(Browser.target(answer).getQuery())
                .contains("error=invalid_request")
                .doesNotContain("code=");
    }

    @Test
    void theLoginCookieIsNoAccessToken() throws Exception {
        signIn(PASSWORD);
        String cookie = browser.cookies.getCookieStore().getCookies().stream()
                .filter(candidate -> candidate.getName().equals("GANGJU_LOGIN"))
                .findFirst()
                .orElseThrow()
                .getValue();
        assertThat(graphQl(cookie)).contains("UNAUTHENTICATED");
    }

    /** Opens the login page on the way to a code, fills it in, and is sent on. */
    private HttpResponse<String> signIn(String password) throws IOException, InterruptedException {
        URI login = Browser.target(browser.get(authorize(challenge())));
        assertThat(login.getPath()).isEqualTo("/login");
        HttpResponse<String> page = browser.get(login);
        return browser.post(login, Map.of("username", NAME, "password", password, "_csrf", Browser.csrf(page)));
    }

    private String code(HttpResponse<String> signedIn) throws IOException, InterruptedException {
        URI page = Browser.target(browser.get(Browser.target(signedIn)));
        assertThat(page.toString())
                .startsWith(api.address("/graphiql/") + "?code=")
                .endsWith("&state=here");
        return page.getQuery().replaceAll("code=([^&]+).*", "$1");
    }

    private URI authorize(Map<String, String> request) {
        return api.address("/oauth2/authorize?" + Browser.encoded(request));
    }

    private Map<String, String> challenge() {
        return Map.of(
                "response_type", "code",
                "client_id", "graphiql",
                "redirect_uri", api.address("/graphiql/").toString(),
                "state", "here",
                "code_challenge", sha256(VERIFIER),
                "code_challenge_method", "S256");
    }

    private TokenRequest exchange(String code) {
        return exchange(code, VERIFIER);
    }

    private TokenRequest exchange(String code, String verifier) {
        return new TokenRequest()
                .with("grant_type", "authorization_code")
                .with("client_id", "graphiql")
                .with("redirect_uri", api.address("/graphiql/").toString())
                .with("code", code)
                .with("code_verifier", verifier);
    }

    private String graphQl(String token) throws IOException, InterruptedException {
        return new Browser()
                .query(
                        api.address("/graphql?query="
                                + Browser.encoded(Map.of("", "{viewer{permissions}}"))
                                        .substring(1)),
                        token)
                .body();
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
