package org.gangju.correction;

import static org.gangju.testkit.api.ApiCaller.input;

import java.util.Map;
import org.gangju.graph.Graph;
import org.gangju.graph.RunningGraph;
import org.gangju.spi.node.NodeId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.graphql.test.tester.GraphQlTester;

/** A branch below a street, with those who ask and those who decide, for the contracts of corrections. */
@SuppressWarnings("NullAway.Init")
abstract class CorrectionBranch extends RunningGraph {

    private static final String[] ASKING = {"member.read", "organization.read", "correction.request"};
    private static final String[] DECIDING = {
        "member.read",
        "member.write",
        "organization.read",
        "proposal.read",
        "proposal.write",
        "reminder.read",
        "correction.request",
        "correction.decide"
    };

    Graph asker;
    Graph secretary;
    Graph superior;
    String street;
    String branch;
    String member;

    @BeforeEach
    void growATree() {
        graph = new Graph(api.bootstrapClient());
        street = graph.organization("1", "WORK_COMMITTEE", null);
        branch = graph.organization("1-1", "GENERAL_BRANCH", street);
        member = graph.member("王一", branch);
        asker = asking(branch);
        secretary = deciding(branch);
        superior = deciding(street);
    }

    Graph asking(String organization) {
        return graph.client(api, organization, ASKING);
    }

    Graph deciding(String organization) {
        return graph.client(api, organization, DECIDING);
    }

    String renaming(String name) {
        return requested("DISPLAY_NAME", name);
    }

    String requested(String field, @Nullable String value) {
        return asker.created("requestCorrection", "correctionRequest", wanted(field, value));
    }

    Map<String, @Nullable Object> wanted(String field, @Nullable String value) {
        return wanted(member, field, value);
    }

    static Map<String, @Nullable Object> wanted(String member, String field, @Nullable String value) {
        return input("memberId", member, "field", field, "value", value, "explanation", "身份证件上如此");
    }

    /** The code and the field of the one problem of a request, or nothing. */
    String refused(String about, String field, @Nullable String value) {
        return asker.refusal("requestCorrection", wanted(about, field, value));
    }

    String approve(Graph decider, String request) {
        return decider.refusal("approveProposal", input("id", proposal(request)));
    }

    String reject(Graph decider, String request) {
        return decider.refusal("rejectProposal", input("id", proposal(request), "note", "与入党志愿书不符"));
    }

    String appeal(Graph caller, String request) {
        return caller.refusal("appealCorrection", input("id", request, "explanation", "志愿书抄写有误"));
    }

    String proposal(String request) {
        return show(request)
                .path("correctionRequest.proposal.id")
                .entity(String.class)
                .get();
    }

    String status(String request) {
        return show(request)
                .path("correctionRequest.status")
                .entity(String.class)
                .get();
    }

    String reads(String field) {
        return String.valueOf(graph.ask("{ member(id: \"%s\") { %s } }".formatted(member, field))
                .path("member." + field)
                .entity(Object.class)
                .get());
    }

    GraphQlTester.Response show(String request) {
        return graph.ask("""
                { correctionRequest(id: "%s") {
                    field value formerValue explanation status requestedOn dueOn decidedOn note appealed
                    appealExplanation firstNote appealOf { status } member { id }
                    proposal { id kind status reason decider { id } organization { id } correctionRequest { id } } } }""".formatted(request));
    }

    static long key(String request) {
        return NodeId.keyOf("CorrectionRequest", request).orElseThrow();
    }
}
