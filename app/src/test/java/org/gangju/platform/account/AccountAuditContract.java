package org.gangju.platform.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gangju.testkit.statement.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the audit is told of accounts, the pages on which people sign in, roles and grants. */
@SuppressWarnings("NullAway.Init")
abstract class AccountAuditContract extends SigningIn {

    @Autowired
    private Statements statements;

    private final String name = "audited-" + UUID.randomUUID();
    private String id;
    private long before;

    @BeforeEach
    void makeAccount() {
        before = head();
        id = administrator.created("createAccount", "account", input("username", name, "displayName", "王小明"));
    }

    @Test
    void theNameOfAPersonIsAHash() {
        assertThat(changes())
                .contains("\"type\":\"Account\"", "\"displayName\":[null,\"hmac:")
                .doesNotContain("王小明");
        administrator.done("updateAccount", input("id", id, "displayName", "王大明"));
        assertThat(changes()).contains("\"displayName\":[\"hmac:").doesNotContain("王");
    }

    @Test
    void nobodyHasSignedInBeforeTheirPasswordIsChanged() throws Exception {
        givePassword(name, true);
        before = head();
        Person person = new Person(api, name);
        HttpResponse<String> page = person.signIn(PASSWORD);
        page = person.fill(page, Map.of("password", "wrong", "newPassword", OTHER, "repeated", OTHER));
        person.fill(page, Map.of("password", PASSWORD, "newPassword", OTHER, "repeated", OTHER));

        assertThat(told())
                .containsExactly(
                        "SIGN_IN_PASSWORD DONE null",
                        "PASSWORD_CHANGE REFUSED PASSWORD_WRONG",
                        "PASSWORD_CHANGE DONE null",
                        "SIGN_IN DONE null");
    }

    @Test
    void aSecondFactorIsToldWithWhatBecomesOfIt() throws Exception {
        givePassword(name);
        before = head();
        Person person = new Person(api, name);
        person.signIn(PASSWORD);
        HttpResponse<String> page = person.get("/login/enrolment");
        Telephone telephone = Telephone.reading(page.body());
        person.fill(person.fill(page, Map.of("code", "000")), Map.of("code", telephone.code(-1)));
        assertThat(changes()).contains("\"secondFactorOn\":[\"false\",\"true\"]");
        Person again = new Person(api, name);
        HttpResponse<String> asked = again.signIn(PASSWORD);
        again.fill(again.fill(asked, Map.of("code", "guess")), Map.of("code", telephone.code(0)));

        assertThat(told())
                .containsExactly(
                        "SIGN_IN DONE null",
                        "SECOND_FACTOR_ENROLMENT REFUSED SECOND_FACTOR_CODE_WRONG",
                        "SECOND_FACTOR_ENROLMENT DONE null",
                        "SIGN_IN_PASSWORD DONE null",
                        "SECOND_FACTOR DENIED SECOND_FACTOR_CODE_WRONG",
                        "SECOND_FACTOR DONE null",
                        "SIGN_IN DONE null");
        administrator.done("removeSecondFactor", input("accountId", id));
        assertThat(changes()).contains("\"secondFactorOn\":[\"true\",\"false\"]");
    }

    @Test
    void rolesAndGrantsAreToldWithWhatTheyWere() {
        administrator.done(
                "createRole", input("code", name, "name", "花名册", "permissions", List.of("organization.read")));
        assertThat(changes()).contains("\"type\":\"Role\"", "\"permissions\":[null,\"[organization.read]\"]");
        administrator.done("updateRole", input("code", name, "permissions", List.of("member.read")));
        assertThat(changes()).contains("\"permissions\":[\"[organization.read]\",\"[member.read]\"]");
        String grant = administrator.created(
                "grantRole",
                "grant",
                input("username", name, "roleCode", name, "reason", "试点", "validTo", "2999-01-01"));
        assertThat(changes())
                .contains(
                        "\"type\":\"RoleGrant\"",
                        "\"holder\":[null,\"account:" + name + "\"]",
                        "[null,\"2999-01-01\"]");
        administrator.done("revokeGrant", input("id", grant));
        assertThat(changes()).contains("\"validTo\":[\"2999-01-01\",\"");
        administrator.done("deleteRole", input("code", name));
        assertThat(changes()).contains("\"action\":\"DELETE\"", "\"permissions\":[\"[member.read]\",null]");
    }

    @Test
    void theAuditIsToldLast() {
        List<String> texts = statements
                .during(() -> administrator.done(
                        "updateAccount", input("id", id, "displayName", "x", "clientMutationId", name)))
                .texts();
        List<String> behind =
                texts.stream().dropWhile(text -> !text.contains("audit_head")).toList();

        assertThat(behind).isNotEmpty().allMatch(text -> text.contains("audit_"));
        assertThat(texts).anyMatch(text -> text.startsWith("UPDATE idempotency_request"));
    }

    private long head() {
        return database.sql("SELECT sequence_number FROM audit_head")
                .query(Long.class)
                .single();
    }

    private String changes() {
        return String.valueOf(database.sql("SELECT changes FROM audit_entry WHERE sequence_number = ?")
                .param(head())
                .query((row, number) -> String.valueOf(row.getString("changes")))
                .single());
    }

    private List<String> told() {
        return database.sql("SELECT event_name, outcome, problems FROM audit_entry"
                        + " WHERE sequence_number > ? AND caller = ? ORDER BY sequence_number")
                .params(before, "account:" + name)
                .query((row, number) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
                .list();
    }
}
