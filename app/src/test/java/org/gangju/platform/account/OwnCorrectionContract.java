package org.gangju.platform.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gangju.testkit.api.ApiCaller;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A member has their own record corrected, by people who hold nothing but the roles that every installation has. */
@SuppressWarnings("NullAway.Init")
abstract class OwnCorrectionContract extends SigningIn {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private String street;
    private String branch;
    private String member;
    private String secretaryAsMember;

    @BeforeEach
    void admitAMemberAndASecretary() {
        street = administrator.establish("own-" + mark, "OTHER", null);
        branch = administrator.establish("own-" + mark + "-1", "OTHER", street);
        member = admit("王一", branch);
        secretaryAsMember = admit("李二", branch);
        person("member", member, null);
        person("secretary", secretaryAsMember, branch);
        person("superior", null, street);
    }

    @Test
    void asksIsRejectedAppealsAndIsCorrected() throws Exception {
        ApiCaller own = signedIn("member");
        ApiCaller secretary = signedIn("secretary");
        String request = own.created("requestCorrection", "correctionRequest", wanted(member));
        assertThat(waiting(secretary, branch)).containsExactly("王一 → 王毅");

        assertThat(decide(secretary, "rejectProposal", request)).isEmpty();
        own.ask("{ member(id: \"%s\") { correctionRequests { nodes { id status note value } } } }".formatted(member))
                .path("member.correctionRequests.nodes[0]")
                .matchesJson("{ \"id\": \"%s\", \"status\": \"REJECTED\", \"note\": \"已核对\", \"value\": \"王毅\" }"
                        .formatted(request));

        own.done("appealCorrection", input("id", request, "explanation", "与身份证件不符"));
        assertThat(waiting(secretary, branch)).isEmpty();
        ApiCaller superior = signedIn("superior");
        assertThat(waiting(superior, street)).containsExactly("王一 → 王毅");
        assertThat(decide(secretary, "approveProposal", request)).containsExactly("PROPOSAL_DECIDED_ELSEWHERE");
        assertThat(decide(superior, "approveProposal", request)).isEmpty();

        own.ask("{ member(id: \"%s\") { displayName } correctionRequest(id: \"%s\") { status appealed } }"
                        .formatted(member, request))
                .path("member.displayName")
                .entity(String.class)
                .isEqualTo("王毅")
                .path("correctionRequest")
                .matchesJson("{ \"status\": \"ACCEPTED\", \"appealed\": true }");
        assertThat(audited("approveProposal", proposal(superior, request)))
                .singleElement()
                .asString()
                .startsWith("account:superior-" + mark)
                .contains("\"type\":\"Member\"", "\"displayName\":[\"hmac:")
                .doesNotContain("王");
        assertThat(audited("requestCorrection", request))
                .singleElement()
                .asString()
                .startsWith("account:member-" + mark)
                .contains("\"explanation\":[null,\"hmac:")
                .doesNotContain("王", "抄错");
    }

    @Test
    void reachesItsOwnRecordAloneAndDecidesNothing() throws Exception {
        ApiCaller own = signedIn("member");
        assertThat(own.problemAt("requestCorrection", wanted(secretaryAsMember)))
                .isEqualTo("NOT_FOUND memberId");
        String others =
                signedIn("superior").created("requestCorrection", "correctionRequest", wanted(secretaryAsMember));
        String request = own.created("requestCorrection", "correctionRequest", wanted(member));
        own.ask("{ correctionRequest(id: \"%s\") { id } }".formatted(others))
                .path("correctionRequest")
                .valueIsNull();
        own.ask("{ correctionRequests { totalCount nodes { id } } }")
                .path("correctionRequests.nodes[*].id")
                .entityList(String.class)
                .containsExactly(request);
        assertThat(own.problemAt("withdrawCorrection", input("id", others))).isEqualTo("NOT_FOUND id");
        assertThat(own.error("approveProposal", input("id", proposal(administrator, request))))
                .isEqualTo("FORBIDDEN");
        own.done("withdrawCorrection", input("id", request));
    }

    @Test
    void isDecidedByNobodyAboutThemselves() throws Exception {
        ApiCaller secretary = signedIn("secretary");
        String request =
                signedIn("superior").created("requestCorrection", "correctionRequest", wanted(secretaryAsMember));
        assertThat(decide(secretary, "approveProposal", request)).containsExactly("CORRECTION_OF_ONESELF");
        assertThat(decide(secretary, "rejectProposal", request)).containsExactly("CORRECTION_OF_ONESELF");
        secretary.done("withdrawCorrection", input("id", request));
    }

    private List<String> decide(ApiCaller caller, String mutation, String request) {
        return caller.problems(mutation, input("id", proposal(administrator, request), "note", "已核对"));
    }

    private static String proposal(ApiCaller caller, String request) {
        return caller.ask("{ correctionRequest(id: \"%s\") { proposal { id } } }".formatted(request))
                .path("correctionRequest.proposal.id")
                .entity(String.class)
                .get();
    }

    /** What waits for the organization's decision. */
    private static List<String> waiting(ApiCaller caller, String organization) {
        var answer = caller.ask("""
                { organization(id: "%s") { proposalsToDecide { nodes {
                    kind correctionRequest { value formerValue } } } } }""".formatted(organization));
        List<String> values = answer.path("organization.proposalsToDecide.nodes[*].correctionRequest.value")
                .entityList(String.class)
                .get();
        return answer
                .path("organization.proposalsToDecide.nodes[*].correctionRequest.formerValue")
                .entityList(String.class)
                .get()
                .stream()
                .map(former -> former + " → " + values.getFirst())
                .toList();
    }

    /** Who did it, and what changed by it. */
    private List<String> audited(String event, String node) {
        return database.sql("SELECT caller, changes FROM audit_entry WHERE event_name = ? AND node_id = ?"
                        + " AND outcome = 'DONE'")
                .params(event, node)
                .query((row, number) -> row.getString("caller") + " " + row.getString("changes"))
                .list();
    }

    private static Map<String, @Nullable Object> wanted(String of) {
        return input("memberId", of, "field", "DISPLAY_NAME", "value", "王毅", "explanation", "登记时抄错");
    }

    /** Somebody with an account; with an organization, its secretary. */
    private void person(String name, @Nullable String itself, @Nullable String organization) {
        String username = name + "-" + mark;
        administrator.done(
                "createAccount",
                input("username", username, "displayName", name, "memberId", itself, "organizationId", organization));
        givePassword(username);
        if (organization != null) {
            administrator.done(
                    "grantRole",
                    input(
                            "username",
                            username,
                            "roleCode",
                            "ORGANIZATION_SECRETARY",
                            "organizationId",
                            organization,
                            "reason",
                            "任职"));
        }
    }

    private ApiCaller signedIn(String name) throws Exception {
        return owner(name + "-" + mark);
    }
}
