package org.gangju.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gangju.platform.caller.PermissionCatalogue;
import org.gangju.testkit.api.GangjuApi;
import org.jspecify.annotations.Nullable;
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
        String reset = run("resetPassword", Map.of("id", made.id()), "initialPassword account { mustChangePassword }")
                .path("resetPassword.initialPassword")
                .entity(String.class)
                .get();
        assertThat(person.isTaken(token)).isFalse();
        assertThat(new Person(api, name).signIn(reset).uri().getPath()).isEqualTo("/login/password");
    }

    @Test
    void peopleChangeTheirOwnPasswordByTheOldOne() throws Exception {
        Person person = signedIn(create(name, null));
        GraphQlTester own = person.tester(person.token());
        Person elsewhere = new Person(api, name);
        elsewhere.signIn(OWN);
        String token = elsewhere.token();
        assertProblem(change(own, "wrong", "Another-Worker-43"), "changePassword", "PASSWORD_WRONG");
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
        refused.forEach((password, code) -> assertProblem(change(own, OWN, password), "changePassword", code));
        change(own, OWN, "四个字的暗语也可以很长很长很长很长").path("changePassword.account.id").hasValue();
        assertThat(elsewhere.isTaken(token)).isFalse();
        assertThat(person.again().uri().getPath()).isEqualTo("/login");
        assertThat(refused(name, OWN)).contains("用户名或密码不正确");
    }

    @Test
    void machinesHaveNoAccount() {
        api.bootstrapClient()
                .document("{ viewer { account { id } } }")
                .execute()
                .path("viewer.account")
                .valueIsNull();
        change(api.bootstrapClient(), "a", "b")
                .errors()
                .expect(error -> "FORBIDDEN".equals(error.getExtensions().get("code")))
                .verify();
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
        run(first.tester(first.token()), "endSession", Map.of("id", ids.getLast()), "endedId");
        assertThat(second.isTaken(token)).isFalse();
        assertThat(second.again().uri().getPath()).isEqualTo("/login");
        run("endSession", Map.of("id", ids.getFirst()), "endedId");
        assertThat(first.again().uri().getPath()).isEqualTo("/login");
        assertProblem(run("endSession", Map.of("id", ids.getFirst()), "endedId"), "endSession", "NOT_FOUND");
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
        GraphQlTester narrow = administrator(district);
        assertThat(usernames(narrow)).containsExactly(name + "-in");
        read(narrow, inside).path("account.username").hasValue();
        read(narrow, outside).path("account").valueIsNull();
        assertProblem(
                run(narrow, "resetPassword", Map.of("id", outside.id()), "account { id }"),
                "resetPassword",
                "NOT_FOUND");
        run(narrow, "resetPassword", Map.of("id", inside.id()), "account { id }")
                .path("resetPassword.account.id")
                .hasValue();
        assertProblem(
                run(narrow, "createAccount", input("x-" + mark, null), "account { id }"),
                "createAccount",
                "ORGANIZATION_REQUIRED");
        assertProblem(
                run(narrow, "createAccount", input("x-" + mark, city), "account { id }"), "createAccount", "NOT_FOUND");
        assertProblem(
                run(narrow, "createAccount", input(name + "-out", district), "account { id }"),
                "createAccount",
                "CODE_TAKEN");
    }

    @Test
    void whoHoldsLessTakesNoAccountOver() {
        String city = establish("accounts-" + mark, null);
        Made strong = create(name, city);
        run(
                api.bootstrapClient(),
                "grantRole",
                Map.of("username", name, "roleCode", "GRID_WORKER", "organizationId", city, "reason", "试点"),
                "grant { id }");
        GraphQlTester weak = client(city, List.of("account.read", "account.write"));
        assertProblem(
                run(weak, "resetPassword", Map.of("id", strong.id()), "account { id }"),
                "resetPassword",
                "PERMISSION_NOT_HELD");
    }

    @Test
    void nobodyLocksThemselvesOut() throws Exception {
        Made made = create(name, null);
        run(
                api.bootstrapClient(),
                "grantRole",
                Map.of("username", name, "roleCode", "DISTRICT_ADMINISTRATOR", "reason", "试点"),
                "grant { id }");
        Person person = signedIn(made);
        assertProblem(
                run(
                        person.tester(person.token()),
                        "setAccountState",
                        Map.of("id", made.id(), "state", "DISABLED", "reason", "x"),
                        "account { id }"),
                "setAccountState",
                "OWN_ACCOUNT");
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

    private static Response change(GraphQlTester caller, String present, String wanted) {
        return run(caller, "changePassword", Map.of("password", present, "newPassword", wanted), "account { id }");
    }

    private String state(Made made) {
        return read(api.bootstrapClient(), made)
                .path("account.state")
                .entity(String.class)
                .get();
    }

    private void decide(Made made, String state) {
        run("setAccountState", Map.of("id", made.id(), "state", state, "reason", "a test"), "account { state }")
                .path("setAccountState.account.state")
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
        Response answer = run("createAccount", input(username, organizationId), "account { id } initialPassword");
        return new Made(
                answer.path("createAccount.account.id").entity(String.class).get(),
                answer.path("createAccount.initialPassword")
                        .entity(String.class)
                        .get());
    }

    private static Map<String, Object> input(String username, @Nullable String organizationId) {
        Map<String, Object> input = new HashMap<>(Map.of("username", username, "displayName", "网格员"));
        input.put("organizationId", organizationId);
        return input;
    }

    /** A client of an organization that holds all that the bootstrap client holds. */
    private GraphQlTester administrator(String organizationId) {
        return client(organizationId, List.copyOf(catalogue.ordinary()));
    }

    private GraphQlTester client(String organizationId, List<String> permissions) {
        Response answer = run(
                "createApiClient",
                Map.of("name", "x", "organizationId", organizationId, "permissions", permissions),
                "clientId clientSecret");
        return api.client(
                answer.path("createApiClient.clientId").entity(String.class).get(),
                answer.path("createApiClient.clientSecret").entity(String.class).get());
    }

    private Response run(String mutation, Map<String, Object> input, String result) {
        return run(api.bootstrapClient(), mutation, input, result);
    }

    private static Response run(GraphQlTester caller, String mutation, Map<String, Object> input, String result) {
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
        return caller.document("mutation($input: " + type + ") { " + mutation + "(input: $input) { " + result
                        + " problems { code } } }")
                .variable("input", input)
                .execute();
    }

    private static void assertProblem(Response answer, String mutation, String code) {
        answer.path(mutation + ".problems[*].code").entityList(String.class).containsExactly(code);
    }

    private String establish(String code, @Nullable String parentId) {
        return api.bootstrapClient()
                .document("""
                        mutation($code: String!, $parent: ID) {
                          createOrganization(input: {
                            code: $code, name: $code, shortName: $code, type: DISTRICT_COMMITTEE, parentId: $parent
                          }) { organization { id } }
                        }""")
                .variable("code", code)
                .variable("parent", parentId)
                .execute()
                .path("createOrganization.organization.id")
                .entity(String.class)
                .get();
    }

    private record Made(String id, String password) {}
}
