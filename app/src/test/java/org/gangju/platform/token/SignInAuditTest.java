package org.gangju.platform.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangju.testkit.api.BootstrapClient;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.database.OnH2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What signing in and out and asking for tokens leaves in the audit. */
@OnH2
class SignInAuditTest {

    private static final String NAME = "audited-clerk";
    private static final String PASSWORD = "correct horse 纲举";

    @Autowired
    GangjuApi api;

    @Autowired
    JdbcClient database;

    @Autowired
    PasswordEncoder passwords;

    private final Browser browser = new Browser();
    private long before;

    @BeforeEach
    void makeAccount() {
        database.sql("INSERT INTO account (username, password_hash, created_at) VALUES (?, ?, 0)")
                .params(NAME, passwords.encode(PASSWORD))
                .update();
        before = database.sql("SELECT sequence_number FROM audit_head")
                .query(Long.class)
                .single();
    }

    @AfterEach
    void removeAccount() {
        database.sql("DELETE FROM account WHERE username = ?").param(NAME).update();
    }

    @Test
    void signingInAndOutIsToldWithTheAddress() throws Exception {
        signIn(NAME, PASSWORD);
        var page = browser.get(api.address("/logout"));
        browser.post(api.address("/logout"), Map.of("_csrf", Browser.csrf(page)));
        assertThat(told())
                .containsExactly(
                        "SIGN_IN DONE account:audited-clerk - 127.0.0.1 -",
                        "SIGN_OUT DONE account:audited-clerk - 127.0.0.1 -");
    }

    @Test
    void aWrongPasswordIsToldAndANameThatNobodyHasIsNotWrittenDown() throws Exception {
        signIn(NAME, "wrong");
        signIn("correct horse", "wrong");
        assertThat(told())
                .containsExactly(
                        "SIGN_IN DENIED account:audited-clerk - 127.0.0.1 BadCredentials",
                        "SIGN_IN DENIED - - 127.0.0.1 BadCredentials");
    }

    @Test
    void aTokenIsToldOnceWhenItIsIssuedAndNotWhenItIsUsed() {
        String token = String.valueOf(TokenRequest.json(TokenRequest.clientCredentials()
                        .basic(BootstrapClient.ID, BootstrapClient.SECRET)
                        .send(api)
                        .expectStatus()
                        .isOk())
                .get("access_token"));
        api.bootstrapClient()
                .document("{ __typename }")
                .execute()
                .path("__typename")
                .hasValue();
        assertThat(told()).contains("TOKEN DONE testkit testkit 127.0.0.1 -").doesNotContain(token);
    }

    @Test
    void aRefusedTokenIsTold() {
        TokenRequest.clientCredentials()
                .basic(BootstrapClient.ID, "wrong")
                .send(api)
                .expectStatus()
                .isUnauthorized();
        TokenRequest.clientCredentials()
                .basic("nobody", "wrong")
                .send(api)
                .expectStatus()
                .isUnauthorized();
        TokenRequest.clientCredentials()
                .with("scope", "no.such")
                .basic(BootstrapClient.ID, BootstrapClient.SECRET)
                .send(api)
                .expectStatus()
                .isBadRequest();
        assertThat(told())
                .containsExactly(
                        "TOKEN DENIED testkit testkit 127.0.0.1 invalid_client",
                        "TOKEN DENIED - - 127.0.0.1 invalid_client",
                        "TOKEN DENIED testkit testkit 127.0.0.1 invalid_scope");
    }

    private void signIn(String name, String password) throws Exception {
        URI login = api.address("/login");
        var form = browser.get(login);
        browser.post(login, Map.of("username", name, "password", password, "_csrf", Browser.csrf(form)));
    }

    private List<String> told() {
        return database.sql("SELECT event_name, outcome, caller, client, address, problems FROM audit_entry"
                        + " WHERE sequence_number > ? ORDER BY sequence_number")
                .param(before)
                .query((row, number) -> Stream.of("event_name", "outcome", "caller", "client", "address", "problems")
                        .map(column -> text(row, column))
                        .collect(Collectors.joining(" ")))
                .list();
    }

    private static String text(ResultSet row, String column) {
        try {
            String text = row.getString(column);
            return text == null ? "-" : text;
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
