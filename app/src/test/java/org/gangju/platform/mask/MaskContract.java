package org.gangju.platform.mask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gangju.testkit.api.ApiCaller;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.api.MadeClient;
import org.gangju.testkit.statement.Recording;
import org.gangju.testkit.statement.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Restricted data are masked until somebody who may says what for, and the audit tells of it. */
@SuppressWarnings("NullAway.Init")
abstract class MaskContract {

    private static final String MASKED = "+86138****8000 ****";
    private static final String CLEAR = "+8613800138000 书院街 12 号";
    private static final String CONTACT = "phone address";

    @Autowired
    private GangjuApi api;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Statements statements;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private ApiCaller administrator;
    private String city;
    private String home;
    private String elsewhere;
    private String member;

    @BeforeEach
    void writesAContactDown() {
        administrator = new ApiCaller(api.bootstrapClient());
        city = administrator.establish("mask-" + mark, "OTHER", null);
        home = administrator.establish("mask-" + mark + "-1", "OTHER", city);
        elsewhere = administrator.establish("mask-" + mark + "-2", "OTHER", city);
        member = member("王一", home);
    }

    @Test
    void masksOnEveryPath() {
        String other = "nodes { members { nodes { %s } } }".formatted(CONTACT);
        var answer = administrator.ask("""
                { member(id: "%1$s") { phone address }
                  node(id: "%1$s") { ... on Member { phone address } }
                  organization(id: "%2$s") { members { nodes { phone address } }
                      memberships { nodes { member { phone address } } } }
                  organizations(filter: { within: "%2$s" }) { %3$s } }""".formatted(member, home, other));
        for (String path : List.of(
                "member",
                "node",
                "organization.members.nodes[0]",
                "organization.memberships.nodes[0].member",
                "organizations.nodes[0].members.nodes[0]")) {
            assertThat(contact(answer.path(path).entity(Map.class).get()))
                    .as(path)
                    .isEqualTo(MASKED);
        }
    }

    @Test
    void liftsTheMaskForAPurposeThatTheAuditTells() {
        MadeClient client = unmasking(home);
        assertThat(unmasked(client.caller(api), member, "电话通知党员大会")).isEqualTo(CLEAR);

        assertThat(told(client)).containsExactly("DONE 电话通知党员大会 " + member);
    }

    @Test
    void liftsNothingBesideWhatWasAskedFor() {
        String colleague = member("李二", home);
        var answer = unmasking(home).caller(api).ask("""
                { member(id: "%s") { phone address
                    unmask(purpose: "核对") { phone address primaryOrganization { members { nodes { id phone address } } } } } }""".formatted(member));
        assertThat(contact(answer.path("member").entity(Map.class).get())).isEqualTo(MASKED);
        assertThat(contact(answer.path("member.unmask").entity(Map.class).get()))
                .isEqualTo(CLEAR);
        assertThat(answer.path("member.unmask.primaryOrganization.members.nodes[*]")
                        .entityList(Map.class)
                        .get())
                .allSatisfy(row -> assertThat(contact(row)).isEqualTo(MASKED))
                .extracting(row -> row.get("id"))
                .contains(colleague);
    }

    @Test
    void refusesWhereThePermissionDoesNotReachAndTellsThatToo() {
        MadeClient narrow = readsHereAndUnmasksElsewhere();
        assertRefused(narrow.caller(api), member, "好奇", "FORBIDDEN");
        assertThat(told(narrow)).containsExactly("DENIED 好奇 " + member);
        assertRefused(administrator, member, "好奇", "FORBIDDEN");
    }

    @Test
    void asksForAPurpose() {
        MadeClient client = unmasking(home);
        assertRefused(client.caller(api), member, " ", "BAD_INPUT");
        assertRefused(client.caller(api), member, "长".repeat(201), "BAD_INPUT");
        assertThat(told(client)).isEmpty();
    }

    @Test
    void unmasksAFewAtATimeAndInAsManyStatements() {
        for (int number = 0; number < 21; number++) {
            member("党员" + number, elsewhere);
        }
        ApiCaller caller = unmasking(elsewhere).caller(api);
        Recording one = unmaskedOf(caller, 1);
        Recording twenty = unmaskedOf(caller, 20);
        assertThat(twenty.ofTheOperation()).hasSameSizeAs(one.ofTheOperation());
        assertThat(auditedBy(twenty)).isEqualTo(auditedBy(one)).isEqualTo(1);
        caller.ask(list(21))
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions())
                                .containsEntry("code", "LIMIT_EXCEEDED")
                                .containsEntry("limit", "unmaskings")
                                .containsEntry("value", 20)));
    }

    @Test
    void tellsAMachineOnlyTheCategoriesOfItsContract() {
        MadeClient named = withCategories("IDENTITY", "MEMBERSHIP");
        ApiCaller caller = named.caller(api);
        caller.ask("{ member(id: \"%s\") { displayName status } }".formatted(member))
                .path("member.displayName")
                .entity(String.class)
                .isEqualTo("王一");
        assertThat(codes(caller, "{ member(id: \"%s\") { ageBand } }".formatted(member)))
                .containsExactly("FORBIDDEN");
        assertThat(codes(caller, "{ member(id: \"%s\") { phone } }".formatted(member)))
                .containsExactly("FORBIDDEN");
        assertThat(codes(caller, "{ members(filter: { or: [{ ageBand: UNDER_35 }] }) { totalCount } }"))
                .containsExactly("FORBIDDEN");
        assertThat(codes(caller, "{ members(filter: { status: FULL }) { totalCount } }"))
                .isEmpty();
        named.given(database, "member.export");
        assertThat(named.caller(api).error("exportMemberRecord", input("id", member, "purpose", "对接")))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void letsAMachineFindNobodyByWhatItMayNotRead() {
        ApiCaller caller = withCategories("IDENTITY").caller(api);
        String memberships =
                "{ organization(id: \"%s\") { memberships(kinds: [PRIMARY]) { totalCount } } }".formatted(home);
        assertThat(codes(caller, memberships)).containsExactly("FORBIDDEN");
        assertThat(codes(caller, memberships.replace("(kinds: [PRIMARY])", ""))).isEmpty();
    }

    @Test
    void givesNoSecretOfAClientThatReadsMore() {
        MadeClient reading = administrator.makeClient(home, "member.read").reading(database, "CONTACT");
        MadeClient other = administrator.makeClient(home, "member.read", "client.read", "client.write");
        assertThat(other.caller(api).problem("addClientSecret", input("id", reading.id())))
                .isEqualTo("PERMISSION_NOT_HELD");
        administrator.done("addClientSecret", input("id", reading.id()));
    }

    @Test
    void agreesOnNothingRestrictedUnlessItIsSaid() {
        MadeClient plain = administrator.makeClient(home, "member.read");
        assertThat(categories(plain)).containsExactly("IDENTITY", "MEMBERSHIP", "PROFILE", "DECLARATION", "ACTIVITY");
        administrator.done(
                "updateApiClient",
                input(
                        "id",
                        plain.id(),
                        "name",
                        "对接",
                        "permissions",
                        List.of("member.read"),
                        "categories",
                        List.of("CONTACT")));
        assertThat(categories(plain)).containsExactly("CONTACT");
        administrator.done(
                "updateApiClient", input("id", plain.id(), "name", "对接二", "permissions", List.of("member.read")));
        assertThat(categories(plain)).containsExactly("CONTACT");
    }

    private MadeClient readsHereAndUnmasksElsewhere() {
        String role = "reading-" + mark;
        administrator.done("createRole", input("code", role, "name", "查看党员", "permissions", List.of("member.read")));
        MadeClient made =
                administrator.makeClient(elsewhere, "organization.read").given(database, "member.unmask");
        administrator.done(
                "grantRole",
                input("clientId", made.clientId(), "roleCode", role, "organizationId", city, "reason", "试点"));
        return made;
    }

    private String member(String name, String organization) {
        String id = administrator.created(
                "createMember",
                "member",
                input("displayName", name, "status", "FULL", "joinedOn", "2001-07-01", "organizationId", organization));
        administrator.done("recordContact", input("memberId", id, "phone", "138 0013 8000", "address", "书院街 12 号"));
        return id;
    }

    private MadeClient unmasking(String organization) {
        return administrator
                .makeClient(organization, "organization.read", "member.read")
                .given(database, "member.unmask")
                .reading(database, "CONTACT");
    }

    private MadeClient withCategories(String... categories) {
        MadeClient made = administrator.makeClient(home, "organization.read", "member.read");
        agree(made, categories);
        return made;
    }

    private void agree(MadeClient made, String... categories) {
        administrator.done(
                "updateApiClient",
                input(
                        "id",
                        made.id(),
                        "name",
                        "对接",
                        "permissions",
                        List.of("organization.read", "member.read"),
                        "categories",
                        List.of(categories)));
    }

    private List<String> categories(MadeClient client) {
        return administrator
                .ask("{ apiClient(id: \"%s\") { categories } }".formatted(client.id()))
                .path("apiClient.categories")
                .entityList(String.class)
                .get();
    }

    private static String unmasked(ApiCaller caller, String id, String purpose) {
        return contact(caller.ask(query(id, purpose))
                .path("member.unmask")
                .entity(Map.class)
                .get());
    }

    private static void assertRefused(ApiCaller caller, String id, String purpose, String code) {
        assertThat(codes(caller, query(id, purpose))).containsExactly(code);
    }

    private static String query(String id, String purpose) {
        return "{ member(id: \"%s\") { unmask(purpose: \"%s\") { phone address } } }".formatted(id, purpose);
    }

    private String list(int count) {
        return """
                { members(first: %d, filter: { within: "%s" }) { nodes { unmask(purpose: "核对") { phone } } } }""".formatted(count, elsewhere);
    }

    private Recording unmaskedOf(ApiCaller caller, int count) {
        return statements.during(() -> assertThat(caller.ask(list(count))
                        .path("members.nodes[*].unmask.phone")
                        .entityList(String.class)
                        .get())
                .hasSize(count)
                .containsOnly("+8613800138000"));
    }

    private static long auditedBy(Recording recording) {
        return recording.texts().stream()
                .filter(text -> text.startsWith("INSERT INTO audit_entry"))
                .count();
    }

    private static List<Object> codes(ApiCaller caller, String document) {
        List<Object> codes = new ArrayList<>();
        caller.ask(document)
                .errors()
                .satisfy(errors ->
                        errors.forEach(error -> codes.add(error.getExtensions().get("code"))));
        return codes;
    }

    /** What the audit says of this client's unmasking. */
    private List<String> told(MadeClient client) {
        return database.sql(
                        "SELECT outcome, reason, node_id FROM audit_entry WHERE event_name = 'unmask' AND client = ?"
                                + " ORDER BY sequence_number")
                .param(client.clientId())
                .query((row, number) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
                .list();
    }

    private static String contact(Map<?, ?> answer) {
        return answer.get("phone") + " " + answer.get("address");
    }
}
