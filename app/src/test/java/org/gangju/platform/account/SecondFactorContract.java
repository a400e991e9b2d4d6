package org.gangju.platform.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gangju.testkit.api.ApiCaller;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing in by a password and a telephone. */
abstract class SecondFactorContract extends SigningIn {

    private static final Pattern RECOVERY = Pattern.compile("<li><code>([^<]+)</code>");

    private final String name = "factor-" + UUID.randomUUID();
    private String id = "";

    @BeforeEach
    void makeAccount() {
        id = administrator.created("createAccount", "account", input("username", name, "displayName", "x"));
        givePassword(name);
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
        ApiCaller own = owner(name);
        String secret = enrol(own);
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
        own.ask("{ viewer { account { secondFactor } } }")
                .path("viewer.account.secondFactor")
                .entity(Boolean.class)
                .isEqualTo(true);
    }

    @Test
    void enrollingTakesThePasswordAndHappensOnce() throws Exception {
        ApiCaller own = owner(name);
        assertThat(own.problem("enrolSecondFactor", input("password", "wrong"))).isEqualTo("PASSWORD_WRONG");
        assertThat(own.problem("confirmSecondFactor", input("code", "123456"))).isEqualTo("SECOND_FACTOR_MISSING");
        enrol();
        assertThat(own.problem("enrolSecondFactor", input("password", PASSWORD)))
                .isEqualTo("SECOND_FACTOR_PRESENT");
    }

    @Test
    void itsHolderRemovesItByACodeAndAnAdministratorWithoutOne() throws Exception {
        List<String> codes = enrol();
        Person person = new Person(api, name);
        person.fill(person.signIn(PASSWORD), Map.of("code", codes.get(0)));
        ApiCaller own = new ApiCaller(person.tester(person.token()));
        assertThat(own.problem("removeSecondFactor", input("code", "guess"))).isEqualTo("SECOND_FACTOR_CODE_WRONG");
        assertIsRemoved(own, input("code", codes.get(1)));
        enrol();
        assertIsRemoved(administrator, input("accountId", id));
        Person free = new Person(api, name);
        free.signIn(PASSWORD);
        assertThat(free.isTaken(free.token())).isTrue();
    }

    private static void assertIsRemoved(ApiCaller caller, Map<String, @Nullable Object> input) {
        caller.mutate("removeSecondFactor", input, "account { secondFactor }")
                .path("result.account.secondFactor")
                .entity(Boolean.class)
                .isEqualTo(false);
    }

    private List<String> enrol() throws Exception {
        ApiCaller own = owner(name);
        String secret = enrol(own);
        return confirm(own, Telephone.typing(secret).code(0));
    }

    private static String enrol(ApiCaller own) {
        return own.mutate("enrolSecondFactor", input("password", PASSWORD), "secret uri")
                .path("result.secret")
                .entity(String.class)
                .get();
    }

    private static List<String> confirm(ApiCaller own, String code) {
        return own.mutate("confirmSecondFactor", input("code", code), "recoveryCodes")
                .path("result.recoveryCodes")
                .entityList(String.class)
                .get();
    }
}
