package org.gangju.platform.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gangju.platform.caller.PermissionCatalogue;
import org.gangju.testkit.api.ApiCaller;
import org.gangju.testkit.api.GangjuApi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The life of an account: made, signed in by, locked, reset, disabled; and its sessions. */
abstract class AccountContract {

    private static final String OWN = "Grid-Worker-42";

    @Autowired
    GangjuApi api;

    @Autowired
    PermissionCatalogue catalogue;

    @Autowired
    JdbcClient database;

    private final String name = "person-" + UUID.randomUUID();
    private final String mark = UUID.randomUUID().toString();
    private ApiCaller administrator;

    @BeforeEach
    void administer() {
        administrator = new ApiCaller(api.bootstrapClient());
    }

    @Test
    void theInitialPasswordHasToBeChangedBeforeAnyToken() throws Exception {
        Made made = create(name, null);
        Person person = new Person(api, name);
        HttpResponse<String> page = person.signIn(made.password());
        assertThat(page.uri().getPath()).isEqualTo("/login/password");
        assertThat(person.again().uri().getPath()).isEqualTo("/login/password");
        assertThat(person.fill(page, passwords("wrong", OWN, OWN)).body()).contains("现在的密码不正确");
        assertThat(person.fill(page, passwords(made.password(), OWN, OWN + "x")).body())
                .contains("两次输入的新密码不一致");
        assertThat(person.fill(page, passwords(made.password(), "short", "short"))
                        .body())
                .contains("密码至少要有 10 个字符");
        person.fill(page, passwords(made.password(), OWN, OWN));
        person.tester(person.token())
                .document("{ viewer { account { username displayName mustChangePassword lastSignInAt } } }")
                .execute()
                .path("viewer.account.username")
                .entity(String.class)
                .isEqualTo(name)
                .path("viewer.account.mustChangePassword")
                .entity(Boolean.class)
                .isEqualTo(false)
                .path("viewer.account.lastSignInAt")
                .hasValue();
    }

    @Test
    void fiveWrongPasswordsLockAnAccountUntilAnAdministratorOpensIt() throws Exception {
        Made made = create(name, null);
        List<String> pages = new ArrayList<>();
        for (int attempt = 0; attempt < 5; attempt++) {
            pages.add(refused(name, "wrong"));
        }
        pages.add(refused(name, made.password()));
        pages.add(refused("nobody-" + mark, "wrong"));
        assertThat(pages).allSatisfy(page -> assertThat(page).contains("用户名或密码不正确"));
        assertThat(Set.copyOf(pages)).as("tells nobody which it was").hasSize(1);
        assertThat(state(made)).isEqualTo("LOCKED");
        decide(made, "ACTIVE");
        assertThat(new Person(api, name).signIn(made.password()).uri().getPath())
                .isEqualTo("/login/password");
    }

    @Test
    void aRightPasswordForgetsTheFailures() throws Exception {
        Made made = create(name, null);
        for (int round = 0; round < 2; round++) {
            for (int attempt = 0; attempt < 4; attempt++) {
                refused(name, "wrong");
            }
            assertThat(new Person(api, name).signIn(made.password()).uri().getPath())
                    .isEqualTo("/login/password");
        }
    }

    @Test
    void disablingEndsWhatIsUnderWay() throws Exception {
        Made made = create(name, null);
        Person person = signedIn(made);
        String token = person.token();
        decide(made, "DISABLED");
        assertThat(person.isTaken(token)).isFalse();
        assertThat(person.again().uri().getPath()).isEqualTo("/login");
        assertThat(refused(name, OWN)).contains("用户名或密码不正确");
    }

    @Test
    void aResetEndsSessionsAndAsksForAChange() throws Exception {
        Made made = create(name, null);
        Person person = signedIn(made);
        String token = person.token();
        String reset = administrator
                .mutate("resetPassword", input("id", made.id()), "initialPassword account { mustChangePassword }")
                .path("result.initialPassword")
                .entity(String.class)
                .get();
        assertThat(person.isTaken(token)).isFalse();
        assertThat(new Person(api, name).signIn(reset).uri().getPath()).isEqualTo("/login/password");
    }

    @Test
    void peopleChangeTheirOwnPasswordByTheOldOne() throws Exception {
        Person person = signedIn(create(name, null));
        ApiCaller own = caller(person);
        Person elsewhere = new Person(api, name);
        elsewhere.signIn(OWN);
        String token = elsewhere.token();
        assertThat(own.problem("changePassword", change("wrong", "Another-Worker-43")))
                .isEqualTo("PASSWORD_WRONG");
        Map<String, String> refused = Map.of(
                "Short-1",
                "PASSWORD_TOO_SHORT",
                "onlysmall",
                "PASSWORD_TOO_SHORT",
                "onlysmallletters".substring(1),
                "PASSWORD_TOO_SIMPLE",
                "P@ssw0rd123",
                "PASSWORD_TOO_COMMON",
                "My-" + name,
                "PASSWORD_HAS_USERNAME",
                "A1-" + "x".repeat(200),
                "PASSWORD_TOO_LONG",
                OWN,
                "PASSWORD_UNCHANGED");
        refused.forEach((password, code) ->
                assertThat(own.problem("changePassword", change(OWN, password))).isEqualTo(code));
        own.done("changePassword", change(OWN, "四个字的暗语也可以很长很长很长很长"));
        assertThat(elsewhere.isTaken(token)).isFalse();
        assertThat(person.again().uri().getPath()).isEqualTo("/login");
        assertThat(refused(name, OWN)).contains("用户名或密码不正确");
    }

    @Test
    void machinesHaveNoAccount() {
        administrator
                .ask("{ viewer { account { id } } }")
                .path("viewer.account")
                .valueIsNull();
        assertThat(administrator.error("changePassword", change("a", "b"))).isEqualTo("FORBIDDEN");
    }

    @Test
    void peopleSeeAndEndTheirSessions() throws Exception {
        Made made = create(name, null);
        Person first = signedIn(made);
        Person second = new Person(api, name);
        second.signIn(OWN);
        String token = second.token();
        List<String> ids = sessions(first.tester(first.token()), null);
        assertThat(ids).hasSize(2).isEqualTo(sessions(api.bootstrapClient(), made.id()));
        caller(first).done("endSession", input("id", ids.getLast()));
        assertThat(second.isTaken(token)).isFalse();
        assertThat(second.again().uri().getPath()).isEqualTo("/login");
        administrator.done("endSession", input("id", ids.getFirst()));
        assertThat(first.again().uri().getPath()).isEqualTo("/login");
        assertThat(administrator.problem("endSession", input("id", ids.getFirst())))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void signingOutEndsTheSessionsTokens() throws Exception {
        Person person = signedIn(create(name, null));
        String token = person.token();
        person.fill(person.get("/logout"), Map.of());
        assertThat(person.isTaken(token)).isFalse();
    }

    @Test
    void aSessionEndsAfterHalfAnHourWithoutUseAndAfterEightHours() throws Exception {
        Made made = create(name, null);
        signedIn(made);
        Map<String, Duration> longest =
                Map.of("last_used_at", Duration.ofMinutes(30), "created_at", Duration.ofHours(8));
        for (String column : longest.keySet()) {
            Person person = new Person(api, name);
            person.signIn(OWN);
            String token = person.token();
            database.sql("UPDATE account_session SET " + column + " = " + column + " - ? WHERE username = ?")
                    .params(longest.getOrDefault(column, Duration.ZERO).toMillis(), name)
                    .update();
            assertThat(person.isTaken(token)).as(column).isFalse();
            assertThat(person.again().uri().getPath()).as(column).isEqualTo("/login");
            assertThat(sessions(api.bootstrapClient(), made.id())).as(column).isEmpty();
        }
    }

    @Test
    void anAccountIsSeenAndChangedWithinTheScopeOnly() {
        String city = establish("accounts-" + mark, null);
        String district = establish("accounts-" + mark + "-d", city);
        Made inside = create(name + "-in", district);
        Made outside = create(name + "-out", null);
        GraphQlTester tester = administrator
                .makeClient(district, catalogue.ordinary().toArray(String[]::new))
                .tester(api);
        assertThat(usernames(tester)).containsExactly(name + "-in");
        read(tester, inside).path("account.username").hasValue();
        read(tester, outside).path("account").valueIsNull();
        ApiCaller narrow = new ApiCaller(tester);
        assertThat(narrow.problem("resetPassword", input("id", outside.id()))).isEqualTo("NOT_FOUND");
        narrow.done("resetPassword", input("id", inside.id()));
        assertThat(narrow.problem("createAccount", account("x-" + mark, null))).isEqualTo("ORGANIZATION_REQUIRED");
        assertThat(narrow.problem("createAccount", account("x-" + mark, city))).isEqualTo("NOT_FOUND");
        assertThat(narrow.problem("createAccount", account(name + "-out", district)))
                .isEqualTo("CODE_TAKEN");
    }

    @Test
    void whoHoldsLessTakesNoAccountOver() {
        String city = establish("accounts-" + mark, null);
        Made strong = create(name, city);
        administrator.done(
                "grantRole",
                input("username", name, "roleCode", "GRID_WORKER", "organizationId", city, "reason", "试点"));
        ApiCaller weak =
                administrator.makeClient(city, "account.read", "account.write").caller(api);
        assertThat(weak.problem("resetPassword", input("id", strong.id()))).isEqualTo("PERMISSION_NOT_HELD");
    }

    @Test
    void nobodyLocksThemselvesOut() throws Exception {
        Made made = create(name, null);
        administrator.done("grantRole", input("username", name, "roleCode", "DISTRICT_ADMINISTRATOR", "reason", "试点"));
        ApiCaller own = caller(signedIn(made));
        assertThat(own.problem("setAccountState", input("id", made.id(), "state", "DISABLED", "reason", "x")))
                .isEqualTo("OWN_ACCOUNT");
    }

    /** Somebody who has a password of their own. */
    private Person signedIn(Made made) throws Exception {
        Person person = new Person(api, name);
        person.fill(person.signIn(made.password()), passwords(made.password(), OWN, OWN));
        return person;
    }

    private String refused(String username, String password) throws Exception {
        HttpResponse<String> page = new Person(api, username).signIn(password);
        assertThat(page.uri().getPath()).isEqualTo("/login");
        return page.body().replaceAll("value=\"[^\"]*\"", "");
    }

    private static Map<String, String> passwords(String present, String wanted, String repeated) {
        return Map.of("password", present, "newPassword", wanted, "repeated", repeated);
    }

    private ApiCaller caller(Person person) throws Exception {
        return new ApiCaller(person.tester(person.token()));
    }

    private static Map<String, @Nullable Object> change(String present, String wanted) {
        return input("password", present, "newPassword", wanted);
    }

    private String state(Made made) {
        return read(api.bootstrapClient(), made)
                .path("account.state")
                .entity(String.class)
                .get();
    }

    private void decide(Made made, String state) {
        administrator
                .mutate(
                        "setAccountState",
                        input("id", made.id(), "state", state, "reason", "a test"),
                        "account { state }")
                .path("result.account.state")
                .entity(String.class)
                .isEqualTo(state);
    }

    private static Response read(GraphQlTester caller, Made made) {
        return caller.document(
                        "query($id: ID!) { account(id: $id) { username state organization { id } member { id } } }")
                .variable("id", made.id())
                .execute();
    }

    private static List<String> sessions(GraphQlTester caller, @Nullable String accountId) {
        return caller.document("""
                        query($id: ID) { accountSessions(accountId: $id) {
                          nodes { id address agent createdAt lastUsedAt }
                        } }""")
                .variable("id", accountId)
                .execute()
                .path("accountSessions.nodes[*].id")
                .entityList(String.class)
                .get();
    }

    private static List<String> usernames(GraphQlTester caller) {
        return caller.document("{ accounts { nodes { username } } }")
                .execute()
                .path("accounts.nodes[*].username")
                .entityList(String.class)
                .get();
    }

    private Made create(String username, @Nullable String organizationId) {
        Response answer = administrator.mutate(
                "createAccount", account(username, organizationId), "account { id } initialPassword");
        return new Made(
                answer.path("result.account.id").entity(String.class).get(),
                answer.path("result.initialPassword").entity(String.class).get());
    }

    private static Map<String, @Nullable Object> account(String username, @Nullable String organizationId) {
        return input("username", username, "displayName", "网格员", "organizationId", organizationId);
    }

    private String establish(String code, @Nullable String parentId) {
        return administrator.establish(code, "DISTRICT_COMMITTEE", parentId);
    }

    private record Made(String id, String password) {}
}
