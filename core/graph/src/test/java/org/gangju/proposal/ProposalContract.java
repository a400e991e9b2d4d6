package org.gangju.proposal;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.graph.Graph.input;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.gangju.graph.Asked;
import org.gangju.graph.AtOnce;
import org.gangju.graph.Graph;
import org.gangju.graph.Within;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.proposal.NewProposal;
import org.gangju.spi.proposal.Proposals;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.statement.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** What clients and features may rely on of proposals. */
@SuppressWarnings("NullAway.Init")
abstract class ProposalContract {

    private static final AtomicLong SUBJECTS = new AtomicLong();

    @Autowired
    private GangjuApi api;

    @Autowired
    private Proposals proposals;

    @Autowired
    private SampleProposals sample;

    @Autowired
    private ProposalEffects effects;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private OrganizationDirectory organizations;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private Graph graph;
    private Graph decider;
    private Graph proposer;
    private String city;
    private String district;
    private String street;
    private long subject;

    @BeforeEach
    void growATree() {
        graph = new Graph(api.bootstrapClient());
        city = graph.organization("1", "CITY_COMMITTEE", null);
        district = graph.organization("1-1", "DISTRICT_COMMITTEE", city);
        street = graph.organization("1-1-1", "WORK_COMMITTEE", district);
        decider = graph.acting(api, "1-1");
        proposer = graph.acting(api, "1-1-1");
        subject = SUBJECTS.incrementAndGet();
    }

    @ParameterizedTest
    @CsvSource({
        "PROPOSED,  approve,  EFFECTIVE",
        "PROPOSED,  later,    APPROVED",
        "PROPOSED,  reject,   REJECTED",
        "PROPOSED,  withdraw, WITHDRAWN",
        "PROPOSED,  effect,   PROPOSAL_NOT_APPROVED",
        "APPROVED,  approve,  PROPOSAL_NOT_OPEN",
        "APPROVED,  reject,   PROPOSAL_NOT_OPEN",
        "APPROVED,  withdraw, PROPOSAL_NOT_OPEN",
        "APPROVED,  effect,   PROPOSAL_NOT_DUE",
        "DUE,       approve,  PROPOSAL_NOT_OPEN",
        "DUE,       reject,   PROPOSAL_NOT_OPEN",
        "DUE,       withdraw, PROPOSAL_NOT_OPEN",
        "DUE,       effect,   EFFECTIVE",
        "EFFECTIVE, approve,  PROPOSAL_NOT_OPEN",
        "EFFECTIVE, reject,   PROPOSAL_NOT_OPEN",
        "EFFECTIVE, withdraw, PROPOSAL_NOT_OPEN",
        "EFFECTIVE, effect,   PROPOSAL_NOT_APPROVED",
        "REJECTED,  approve,  PROPOSAL_NOT_OPEN",
        "REJECTED,  reject,   PROPOSAL_NOT_OPEN",
        "REJECTED,  withdraw, PROPOSAL_NOT_OPEN",
        "REJECTED,  effect,   PROPOSAL_NOT_APPROVED",
        "WITHDRAWN, approve,  PROPOSAL_NOT_OPEN",
        "WITHDRAWN, reject,   PROPOSAL_NOT_OPEN",
        "WITHDRAWN, withdraw, PROPOSAL_NOT_OPEN",
        "WITHDRAWN, effect,   PROPOSAL_NOT_APPROVED"
    })
    void takesEachStepFromTheStatesThatAllowIt(String state, String step, String answer) {
        String id = brought(state);
        assertThat(step(step, id)).isEqualTo(answer);
    }

    /** A proposal in this state. */
    private String brought(String state) {
        String id = propose("改名");
        switch (state) {
            case "APPROVED" -> step("later", id);
            case "DUE" -> due(id);
            case "EFFECTIVE" -> step("approve", id);
            case "REJECTED" -> step("reject", id);
            case "WITHDRAWN" -> step("withdraw", id);
            default -> {}
        }
        return id;
    }

    /** The status afterwards, or the code of the problem. */
    private String step(String step, String id) {
        String tomorrow = LocalDate.now(clock).plusDays(1).toString();
        return switch (step) {
            case "approve" -> answer(decider, "approveProposal", input("id", id, "effectiveOn", "2020-01-01"));
            case "later" -> answer(decider, "approveProposal", input("id", id, "effectiveOn", tomorrow));
            case "reject" -> answer(decider, "rejectProposal", input("id", id, "note", "不宜"));
            case "withdraw" -> answer(proposer, "withdrawProposal", input("id", id));
            default -> answer(decider, "effectProposal", input("id", id));
        };
    }

    private static String answer(Graph caller, String mutation, Map<String, @Nullable Object> input) {
        var answer = caller.mutate(mutation, input, "proposal { status }");
        List<String> problems =
                answer.path("result.problems[*].code").entityList(String.class).get();
        return problems.isEmpty()
                ? answer.path("result.proposal.status").entity(String.class).get()
                : String.join(",", problems);
    }

    @Test
    void takesEffectInTheTransactionOfItsApproval() {
        String id = propose("新名称");
        decider.mutate(
                        "approveProposal",
                        input("id", id, "note", "同意"),
                        "proposal { kind status reason note organization { id name } decider { id } proposedOn decidedOn effectiveOn }")
                .path("result.proposal")
                .matchesJson("""
                        { "kind": "OTHER", "status": "EFFECTIVE", "reason": "新名称", "note": "同意",
                          "organization": { "id": "%1$s", "name": "新名称" }, "decider": { "id": "%2$s" },
                          "proposedOn": "%3$s", "decidedOn": "%3$s", "effectiveOn": "%3$s" }""".formatted(street, district, LocalDate.now(clock)));
    }

    @Test
    void staysAsItWasWhenItsEffectBreaksARule() {
        String id = propose("新名称");
        sample.broken.add(subject);
        decider.mutate("approveProposal", input("id", id), "proposal { id }")
                .path("result.problems[0].code")
                .entity(String.class)
                .isEqualTo("TEXT_BLANK")
                .path("result.problems[0].path")
                .entityList(String.class)
                .containsExactly("input", "id");
        assertThat(status(id)).isEqualTo("PROPOSED");
    }

    @Test
    void takesEffectOnItsDayByItself() {
        String id = propose("新名称");
        step("later", id);
        effects.run();
        assertThat(status(id)).isEqualTo("APPROVED");
        due(id);
        effects.run();
        assertThat(status(id)).isEqualTo("EFFECTIVE");
        assertThat(name()).isEqualTo("新名称");
    }

    @Test
    void staysApprovedAndIsTriedAgainWhileItsEffectBreaksARule() {
        String id = propose("新名称");
        sample.broken.add(subject);
        due(id);
        effects.run();
        assertThat(status(id)).isEqualTo("APPROVED");
        assertThat(decider.problem("effectProposal", input("id", id))).isEqualTo("TEXT_BLANK");
        sample.broken.clear();
        effects.run();
        assertThat(status(id)).isEqualTo("EFFECTIVE");
    }

    @Test
    void tellsItsFeatureWhatIsRejectedOrWithdrawn() {
        String rejected = propose("一");
        long first = subject;
        step("reject", rejected);
        subject = SUBJECTS.incrementAndGet();
        step("withdraw", propose("二"));
        assertThat(sample.discarded).contains(first, subject);
        assertThat(proposals.ofSubjects(SampleProposals.KEY, Set.of(first, subject, -1L)))
                .containsOnlyKeys(first, subject);
    }

    @Test
    void isDecidedByItsDeciderOrAboveAndNobodyElse() {
        graph.organization("1-2", "DISTRICT_COMMITTEE", city);
        String id = propose("新名称");
        assertThat(proposer.problem("approveProposal", input("id", id))).isEqualTo("PROPOSAL_DECIDED_ELSEWHERE");
        assertThat(graph.acting(api, "1-2").problem("rejectProposal", input("id", id, "note", "不宜")))
                .isEqualTo("PROPOSAL_DECIDED_ELSEWHERE");
        assertThat(graph.acting(api, "1").problem("effectProposal", input("id", id)))
                .isEqualTo("PROPOSAL_NOT_APPROVED");
        assertThat(answer(graph.acting(api, "1"), "approveProposal", input("id", id)))
                .isEqualTo("EFFECTIVE");
    }

    @Test
    void ofARootIsDecidedByCallersOverTheWholeTree() {
        String id = propose("新市", city, null);
        Graph ofTheCity = graph.client(api, city, "proposal.write", SampleProposals.PERMISSION);
        assertThat(ofTheCity.problem("approveProposal", input("id", id))).isEqualTo("PROPOSAL_DECIDED_ELSEWHERE");
        assertThat(answer(proposer, "approveProposal", input("id", id))).isEqualTo("EFFECTIVE");
    }

    @Test
    void takesThePermissionOfItsKind() {
        String id = propose("新名称");
        Graph mayNot = graph.client(api, district, "proposal.write");
        assertThat(mayNot.error("approveProposal", input("id", id))).isEqualTo("FORBIDDEN");
        Graph may = graph.client(api, district, "proposal.write", SampleProposals.PERMISSION, "proposal.read");
        assertThat(answer(may, "approveProposal", input("id", id))).isEqualTo("EFFECTIVE");
    }

    @Test
    void isWithdrawnByTheSideThatHasProposedIt() {
        String id = propose("新名称");
        assertThat(decider.problem("withdrawProposal", input("id", id))).isEqualTo("PROPOSAL_PROPOSED_ELSEWHERE");
        String own = propose("自己的名称", street, street);
        assertThat(answer(proposer, "withdrawProposal", input("id", own))).isEqualTo("WITHDRAWN");
    }

    @Test
    void goesByTheVersionThatIsNamed() {
        String id = propose("新名称");
        assertThat(decider.error("approveProposal", input("id", id, "version", 7)))
                .isEqualTo("CONFLICT");
        assertThat(decider.problem("rejectProposal", input("id", id, "note", " ")))
                .isEqualTo("TEXT_BLANK");
        assertThat(decider.problem("approveProposal", input("id", street))).isEqualTo("NOT_FOUND");
    }

    @Test
    void isDecidedOnceHoweverManyDecideAtOnce() throws Exception {
        String id = propose("新名称");
        int before = version();
        Map<String, Long> answers = AtOnce.of(number -> () -> step(number % 2 == 0 ? "approve" : "reject", id)).stream()
                .collect(groupingBy(answer -> answer.startsWith("PROPOSAL") ? answer : "decided", counting()));
        assertThat(answers).isEqualTo(Map.of("decided", 1L, "PROPOSAL_NOT_OPEN", AtOnce.CALLERS - 1L));
        assertThat(version()).isEqualTo(before + (status(id).equals("EFFECTIVE") ? 1 : 0));
    }

    @Test
    void isListedForWhomItConcernsAndWhoDecides() {
        String id = propose("新名称");
        String decided = propose("旧名称");
        step("reject", decided);
        graph.ask("""
                        { about: organization(id: "%1$s") { proposals { nodes { id } } open: proposals(statuses: [PROPOSED]) { totalCount } }
                          inbox: organization(id: "%2$s") { proposalsToDecide { nodes { id } } proposals { totalCount } }
                          root: proposals(filter: { within: "%2$s", decidedBy: "%2$s", statuses: [REJECTED], kinds: [OTHER] }) { totalCount }
                          all: proposals(filter: { within: "%2$s" }) { nodes { id } } node(id: "%3$s") { id } }""".formatted(street, district, id))
                .path("about.proposals.nodes[*].id")
                .entityList(String.class)
                .containsExactly(id, decided)
                .path("about.open.totalCount")
                .entity(Integer.class)
                .isEqualTo(1)
                .path("inbox.proposalsToDecide.nodes[*].id")
                .entityList(String.class)
                .containsExactly(id)
                .path("inbox.proposals.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("root.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("all.nodes[*].id")
                .entityList(String.class)
                .containsExactly(id, decided)
                .path("node.id")
                .entity(String.class)
                .isEqualTo(id);
    }

    @Test
    void isSeenAndDecidedOnlyWithinItsScopeAndFollowsAMove() {
        String other = graph.organization("1-2", "DISTRICT_COMMITTEE", city);
        String id = propose("新名称");
        Graph ofTheOther = graph.client(
                api, other, "proposal.read", "proposal.write", SampleProposals.PERMISSION, "organization.read");
        ofTheOther
                .ask("{ proposals { totalCount } node(id: \"%s\") { id } }".formatted(id))
                .path("proposals.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("node")
                .valueIsNull();
        assertThat(ofTheOther.problem("approveProposal", input("id", id))).isEqualTo("NOT_FOUND");
        graph.mutate("moveOrganization", input("id", district, "parentId", other), "organization { id }");
        ofTheOther
                .ask("{ proposals { nodes { id decider { id } } } }")
                .path("proposals.nodes[0]")
                .matchesJson("{ \"id\": \"%s\", \"decider\": { \"id\": \"%s\" } }".formatted(id, district));
        assertThat(answer(ofTheOther, "approveProposal", input("id", id))).isEqualTo("EFFECTIVE");
    }

    @Test
    void asksAsOftenForManyAsForFew() {
        for (int number = 0; number < 12; number++) {
            propose("名称", graph.organization("1-1-2-" + number, "OTHER", district), district);
        }
        Asked asked = new Asked(graph, statements);
        asked.asOftenForFewAsForMany("""
                { proposals(first: %%d, filter: { within: "%s" }) { totalCount nodes {
                    organization { code } decider { code } } } }""".formatted(city), "proposals.nodes", 2, 12);
        asked.asOftenForFewAsForMany("""
                { organization(id: "%s") { children(first: %%d) { nodes {
                    proposals(first: 2) { totalCount nodes { id } }
                    proposalsToDecide(first: 2) { nodes { decider { code } } } } } } }""".formatted(district), "organization.children.nodes", 2, 12);
    }

    private String propose(String reason) {
        return propose(reason, street, district);
    }

    private String propose(String reason, String about, @Nullable String deciderId) {
        AtomicReference<String> id = new AtomicReference<>("");
        Long deciderKey = deciderId == null
                ? null
                : NodeId.keyOf("Organization", deciderId).orElseThrow();
        new Within(transactions, organizations)
                .organization(
                        about,
                        organization -> id.set(proposals
                                .propose(
                                        new NewProposal(SampleProposals.KEY, subject, organization, deciderKey, reason),
                                        Within.CALLER)
                                .id()));
        return id.get();
    }

    /** Approved for a day that has come. */
    private void due(String id) {
        if (status(id).equals("PROPOSED")) {
            step("later", id);
        }
        database.sql("UPDATE proposal SET effective_on = ? WHERE id = ?")
                .params(LocalDate.now(clock), NodeId.keyOf("Proposal", id).orElseThrow())
                .update();
    }

    private String status(String id) {
        return graph.ask("{ node(id: \"%s\") { ... on Proposal { status } } }".formatted(id))
                .path("node.status")
                .entity(String.class)
                .get();
    }

    private String name() {
        return graph.ask("{ organization(id: \"%s\") { name } }".formatted(street))
                .path("organization.name")
                .entity(String.class)
                .get();
    }

    private int version() {
        return graph.ask("{ organization(id: \"%s\") { version } }".formatted(street))
                .path("organization.version")
                .entity(Integer.class)
                .get();
    }
}
