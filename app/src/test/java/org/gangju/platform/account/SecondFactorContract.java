package org.gangju.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gangju.testkit.api.GangjuApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Signing in by a password and a telephone. */
abstract class SecondFactorContract {

    private static final String PASSWORD = "Grid-Worker-42";
    private static final Pattern RECOVERY = Pattern.compile("<li><code>([^<]+)</code>");

    @Autowired
    GangjuApi api;

    @Autowired
    JdbcClient database;

    @Autowired
    PasswordEncoder passwords;

    private final String name = "factor-" + UUID.randomUUID();
    private String id = "";

    @BeforeEach
    void makeAccount() {
        id = run(api.bootstrapClient(), "createAccount", Map.of("username", name, "displayName", "x"), "account { id }")
                .path("createAccount.account.id")
                .entity(String.class)
                .get();
        database.sql("UPDATE account SET password_hash = ?, must_change = FALSE WHERE username = ?")
                .params(passwords.encode(PASSWORD), name)
                .update();
    }

    @Test
    void afterEnrollingOnThePageTheTelephoneIsAskedFor() throws Exception {
        Person person = new Person(api, name);
        person.signIn(PASSWORD);
        HttpResponse<String> page = person.get("/login/enrolment");
        assertThat(page.body()).contains("<svg", "手机上的身份验证器");
        Telephone telephone = Telephone.reading(page.body());
        HttpResponse<String> wrong = person.fill(page, Map.of("code", "000"));
        assertThat(wrong.body()).contains("口令不正确");
        assertThat(Telephone.reading(wrong.body()).code(0)).isEqualTo(telephone.code(0));
        HttpResponse<String> done = person.fill(wrong, Map.of("code", telephone.code(-1)));
        List<String> recovery =
                RECOVERY.matcher(done.body()).results().map(MatchResult::group).toList();
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        assertThat(person.isTaken(person.token())).isTrue();

        Person again = new Person(api, name);
        HttpResponse<String> asked = again.signIn(PASSWORD);
        assertThat(asked.uri().getPath()).isEqualTo("/login/second-factor");
        assertThat(again.get("/login/password").uri().getPath()).isEqualTo("/login/second-factor");
        String used = telephone.code(-1);
        assertThat(again.fill(asked, Map.of("code", used)).body())
                .as("a code is good once")
                .contains("口令不正确");
        again.fill(asked, Map.of("code", telephone.code(0)));
        assertThat(again.isTaken(again.token())).isTrue();
    }

    @Test
    void aRecoveryCodeStandsInForTheTelephoneOnce() throws Exception {
        List<String> codes = enrol();
        Person person = new Person(api, name);
        HttpResponse<String> asked = person.signIn(PASSWORD);
        person.fill(asked, Map.of("code", codes.getFirst()));
        assertThat(person.isTaken(person.token())).isTrue();
        Person again = new Person(api, name);
        assertThat(again.fill(again.signIn(PASSWORD), Map.of("code", codes.getFirst()))
                        .body())
                .contains("口令不正确");
    }

    @Test
    void guessingCodesLocksTheAccountHoweverOftenThePasswordIsGiven() throws Exception {
        List<String> codes = enrol();
        for (int attempt = 0; attempt < 5; attempt++) {
            Person person = new Person(api, name);
            person.fill(person.signIn(PASSWORD), Map.of("code", "guess"));
        }
        Person person = new Person(api, name);
        assertThat(person.signIn(PASSWORD).uri().getPath()).isEqualTo("/login");
        assertThat(codes).hasSize(10);
    }

    @Test
    void secretsAndRecoveryCodesAreNotStoredInClear() throws Exception {
        Person person = new Person(api, name);
        person.signIn(PASSWORD);
        GraphQlTester own = person.tester(person.token());
        String secret = run(own, "enrolSecondFactor", Map.of("password", PASSWORD), "secret uri")
                .path("enrolSecondFactor.secret")
                .entity(String.class)
                .get();
        List<String> codes = confirm(own, Telephone.typing(secret).code(0));
        assertThat(database.sql("SELECT second_factor FROM account WHERE username = ?")
                        .param(name)
                        .query(String.class)
                        .single())
                .doesNotContain(secret);
        assertThat(database.sql("SELECT code_hash FROM account_recovery_code WHERE username = ?")
                        .param(name)
                        .query(String.class)
                        .list())
                .hasSize(10)
                .doesNotContainAnyElementsOf(codes);
        own.document("{ viewer { account { secondFactor } } }")
                .execute()
                .path("viewer.account.secondFactor")
                .entity(Boolean.class)
                .isEqualTo(true);
    }

    @Test
    void enrollingTakesThePasswordAndHappensOnce() throws Exception {
        Person person = new Person(api, name);
        person.signIn(PASSWORD);
        GraphQlTester own = person.tester(person.token());
        assertProblem(run(own, "enrolSecondFactor", Map.of("password", "wrong"), "secret"), "PASSWORD_WRONG");
        assertProblem(
                run(own, "confirmSecondFactor", Map.of("code", "123456"), "recoveryCodes"), "SECOND_FACTOR_MISSING");
        enrol();
        assertProblem(run(own, "enrolSecondFactor", Map.of("password", PASSWORD), "secret"), "SECOND_FACTOR_PRESENT");
    }

    @Test
    void itsHolderRemovesItByACodeAndAnAdministratorWithoutOne() throws Exception {
        List<String> codes = enrol();
        Person person = new Person(api, name);
        person.fill(person.signIn(PASSWORD), Map.of("code", codes.get(0)));
        GraphQlTester own = person.tester(person.token());
        assertProblem(
                run(own, "removeSecondFactor", Map.of("code", "guess"), "account { id }"), "SECOND_FACTOR_CODE_WRONG");
        run(own, "removeSecondFactor", Map.of("code", codes.get(1)), "account { secondFactor }")
                .path("removeSecondFactor.account.secondFactor")
                .entity(Boolean.class)
                .isEqualTo(false);
        enrol();
        run(api.bootstrapClient(), "removeSecondFactor", Map.of("accountId", id), "account { secondFactor }")
                .path("removeSecondFactor.account.secondFactor")
                .entity(Boolean.class)
                .isEqualTo(false);
        Person free = new Person(api, name);
        free.signIn(PASSWORD);
        assertThat(free.isTaken(free.token())).isTrue();
    }

    private List<String> enrol() throws Exception {
        Person person = new Person(api, name);
        person.signIn(PASSWORD);
        GraphQlTester own = person.tester(person.token());
        String secret = run(own, "enrolSecondFactor", Map.of("password", PASSWORD), "secret")
                .path("enrolSecondFactor.secret")
                .entity(String.class)
                .get();
        return confirm(own, Telephone.typing(secret).code(0));
    }

    private static List<String> confirm(GraphQlTester own, String code) {
        return run(own, "confirmSecondFactor", Map.of("code", code), "recoveryCodes")
                .path("confirmSecondFactor.recoveryCodes")
                .entityList(String.class)
                .get();
    }

    private static void assertProblem(Response answer, String code) {
        answer.path("*.problems[*].code").entityList(String.class).containsExactly(code);
    }

    private static Response run(GraphQlTester caller, String mutation, Map<String, Object> input, String result) {
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
        return caller.document("mutation($input: " + type + ") { " + mutation + "(input: $input) { " + result
                        + " problems { code } } }")
                .variable("input", input)
                .execute();
    }
}
