package org.gangju.platform.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gangju.spi.node.Keys;
import org.gangju.spi.tree.TreePath;
import org.gangju.testkit.api.ApiCaller;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.client.HttpClientErrorException;

/** Nobody gets hold of more than they hold by what they change about accounts. */
@SuppressWarnings("NullAway.Init")
abstract class AccountReachContract extends SigningIn {

    @Autowired
    private Keys keys;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, String> secrets = new HashMap<>();
    private String city;
    private String near;
    private String far;
    private String member;

    @BeforeEach
    void establishTwoDistricts() {
        city = administrator.establish("reach-" + mark, "OTHER", null);
        near = administrator.establish("reach-" + mark + "-1", "OTHER", city);
        far = administrator.establish("reach-" + mark + "-2", "OTHER", city);
        member = admit("王一", near);
    }

    @Test
    void takesNoSecondFactorAwayWhereItMayOnlyRead() {
        String clientId = client(near, "account.write");
        grant("clientId", clientId, "READ_ONLY_INTEGRATION", city);
        String here = account("here", near, null);
        String there = account("there", far, null);

        assertThat(caller(clientId).problem("removeSecondFactor", input("accountId", there)))
                .isEqualTo("NOT_FOUND");
        caller(clientId).done("removeSecondFactor", input("accountId", here));
    }

    @Test
    void nobodyBecomesAnotherMember() throws Exception {
        String id = account("me", city, null);
        grant("username", name("me"), "DISTRICT_ADMINISTRATOR", city);
        ApiCaller own = signedIn("me");

        assertThat(own.problemAt("updateAccount", described(id, city, member))).isEqualTo("OWN_ACCOUNT memberId");
        own.done("updateAccount", described(id, city, null));
    }

    @Test
    void nobodyPassesOnWhatAMemberSeesOfThemselves() throws Exception {
        account("security", city, null);
        administerSecurity(name("security"));
        String id = account("other", city, null);
        ApiCaller security = signedIn("security");

        assertThat(security.problemAt("createAccount", created("new", city, member)))
                .isEqualTo("PERMISSION_NOT_HELD memberId");
        assertThat(security.problemAt("updateAccount", described(id, city, member)))
                .isEqualTo("PERMISSION_NOT_HELD memberId");
        account("district", city, null);
        grant("username", name("district"), "DISTRICT_ADMINISTRATOR", city);
        ApiCaller district = signedIn("district");
        district.done("createAccount", created("new", city, member));
        district.done("updateAccount", described(id, city, member));
        security.done("updateAccount", described(id, city, member));
        security.done("resetPassword", input("id", id));
    }

    @Test
    void aPasswordOfAMemberIsResetByWhoSeesAsMuch() {
        String id = account("member", near, member);

        assertThat(caller(client(near, "account.write", "organization.read")).problem("resetPassword", input("id", id)))
                .isEqualTo("PERMISSION_NOT_HELD");
    }

    @Test
    void isErasedByWhoeverIsAsStrong() {
        String id = account("member", near, member);
        ApiCaller weak = caller(client(near, "member.erase", "member.read", "organization.read"));
        var erasure = input("id", member, "reason", "本人要求");

        assertThat(weak.problemAt("eraseMember", erasure)).isEqualTo("PERMISSION_NOT_HELD id");
        assertThat(weak.problem("eraseMember", input("id", member, "reason", "试算", "dryRun", true)))
                .isEqualTo("PERMISSION_NOT_HELD");
        assertThat(state(id)).isEqualTo("ACTIVE");
        administrator.done("eraseMember", erasure);
        assertThat(state(id)).isEqualTo("DISABLED");
    }

    @Test
    void nobodyErasesThemselves() throws Exception {
        String id = account("me", near, member);
        grant("username", name("me"), "DISTRICT_ADMINISTRATOR", city);
        ApiCaller own = signedIn("me");

        assertThat(own.problemAt("eraseMember", input("id", member, "reason", "本人要求")))
                .isEqualTo("OWN_ACCOUNT id");
        assertThat(own.problem("eraseMember", input("id", member, "reason", "试算", "dryRun", true)))
                .isEqualTo("OWN_ACCOUNT");
        assertThat(state(id)).isEqualTo("ACTIVE");
    }

    private String state(String id) {
        return administrator
                .ask("{ account(id: \"%s\") { state } }".formatted(id))
                .path("account.state")
                .entity(String.class)
                .get();
    }

    @Test
    void everybodyFindsTheirOwnAccountWhereverItIs() throws Exception {
        String id = account("me", far, null);
        account("neighbour", far, null);
        grant("username", name("me"), "DISTRICT_ADMINISTRATOR", near);
        ApiCaller own = signedIn("me");

        own.ask("{ accounts { nodes { username } } account(id: \"%s\") { username } }".formatted(id))
                .path("accounts.nodes[*].username")
                .entityList(String.class)
                .containsExactly(name("me"))
                .path("account.username")
                .entity(String.class)
                .isEqualTo(name("me"));
    }

    @Test
    void whoMayReadNoAccountsSeesWhoseTheirSessionsAre() throws Exception {
        account("me", far, null);

        signedIn("me")
                .ask("{ accountSessions { nodes { account { username } } } }")
                .path("accountSessions.nodes[*].account.username")
                .entityList(String.class)
                .containsExactly(name("me"));
    }

    @Test
    void aRepetitionShowsWhatTheFirstAnswerShowed() {
        String id = account("repeated", near, null);
        ApiCaller writer = caller(client(near, "account.write", "organization.read"));
        ApiCaller reader = caller(client(near, "account.write", "account.read", "organization.read"));

        for (String time : List.of("first", "again")) {
            assertThat(updated(writer, id, "w" + mark)).as(time).isNull();
            assertThat(updated(reader, id, "r" + mark)).as(time).isEqualTo(id);
        }
    }

    private @Nullable Object updated(ApiCaller caller, String id, String request) {
        var input = described(id, near, null);
        input.put("clientMutationId", request);
        var answer = caller.mutate("updateAccount", input, "account { id }").returnResponse();
        assertThat(answer.getErrors()).isEmpty();
        assertThat(answer.field("result.problems").<List<?>>getValue()).isEmpty();
        return answer.field("result.account.id").getValue();
    }

    @Test
    void aNameWithASpaceBehindItIsNobodys() throws Exception {
        String clientId = client(near, "account.write");
        String secret = Objects.requireNonNull(secrets.get(clientId));

        assertThat(api.token(clientId, secret)).isNotEmpty();
        assertThatThrownBy(() -> api.token(clientId + " ", secret))
                .isInstanceOf(HttpClientErrorException.Unauthorized.class);
    }

    @Test
    void whatIsGrantedFromTomorrowOnCountsToday() {
        String clientId = client(near, "account.write", "client.write", "organization.read");
        String id = account("secretary", near, null);
        administrator.done(
                "grantRole",
                input(
                        "username",
                        name("secretary"),
                        "roleCode",
                        "ORGANIZATION_SECRETARY",
                        "organizationId",
                        near,
                        "validFrom",
                        "2999-01-01",
                        "reason",
                        "试点"));
        var made = administrator.mutate(
                "createApiClient",
                input("name", "test", "organizationId", near, "permissions", List.of()),
                "client { id } clientId");
        String machine = made.path("result.client.id").entity(String.class).get();
        caller(clientId).done("addClientSecret", input("id", machine));
        administrator.done(
                "grantRole",
                input(
                        "clientId",
                        made.path("result.clientId").entity(String.class).get(),
                        "roleCode",
                        "READ_ONLY_INTEGRATION",
                        "organizationId",
                        near,
                        "validFrom",
                        "2999-01-01",
                        "reason",
                        "试点"));

        assertThat(caller(clientId).problem("resetPassword", input("id", id))).isEqualTo("PERMISSION_NOT_HELD");
        assertThat(caller(clientId).problem("addClientSecret", input("id", machine)))
                .isEqualTo("PERMISSION_NOT_HELD");
    }

    /** No client may grant this role, and people not to themselves: the first administrator has it from the first start. */
    private void administerSecurity(String username) {
        database.sql(
                        "INSERT INTO role_grant (id, holder_kind, holder_name, role_code, organization_path, valid_from,"
                                + " reason, granted_by, version) VALUES (?, 'ACCOUNT', ?, 'SECURITY_ADMINISTRATOR', ?, ?, '', '', 0)")
                .params(keys.next("role_grant"), username, TreePath.aboveAll().value(), LocalDate.of(2026, 1, 1))
                .update();
    }

    private ApiCaller signedIn(String who) throws Exception {
        givePassword(name(who));
        return owner(name(who));
    }

    private String name(String who) {
        return who + "-" + mark;
    }

    private String account(String who, @Nullable String organization, @Nullable String memberId) {
        return administrator.created("createAccount", "account", created(who, organization, memberId));
    }

    private Map<String, @Nullable Object> created(
            String who, @Nullable String organization, @Nullable String memberId) {
        return input("username", name(who), "displayName", who, "organizationId", organization, "memberId", memberId);
    }

    private static Map<String, @Nullable Object> described(
            String id, @Nullable String organization, @Nullable String memberId) {
        return input("id", id, "displayName", "x", "organizationId", organization, "memberId", memberId);
    }

    private String grant(String holder, String name, String role, String organization) {
        return administrator.created(
                "grantRole",
                "grant",
                input(holder, name, "roleCode", role, "organizationId", organization, "reason", "试点"));
    }

    private String client(String organization, String... permissions) {
        var made = administrator.mutate(
                "createApiClient",
                input("name", "test", "organizationId", organization, "permissions", List.of(permissions)),
                "clientId clientSecret");
        String id = made.path("result.clientId").entity(String.class).get();
        secrets.put(id, made.path("result.clientSecret").entity(String.class).get());
        return id;
    }

    private ApiCaller caller(String clientId) {
        return new ApiCaller(api.client(clientId, Objects.requireNonNull(secrets.get(clientId))));
    }
}
