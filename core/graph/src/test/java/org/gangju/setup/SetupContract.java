package org.gangju.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gangju.graph.Graph;
import org.gangju.member.MemberBatch;
import org.gangju.member.MemberRow;
import org.gangju.organization.OrganizationBatch;
import org.gangju.organization.OrganizationRow;
import org.gangju.spi.member.MemberStatus;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.tree.TreePath;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.statement.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is found of branches that are not set up as the rules ask, and what their superiors let pass. */
@SuppressWarnings("NullAway.Init")
abstract class SetupContract {

    @Autowired
    private GangjuApi api;

    @Autowired
    private OrganizationBatch organizations;

    @Autowired
    private MemberBatch members;

    @Autowired
    private Statements statements;

    @Autowired
    private Keys keys;

    @Autowired
    private Clock clock;

    private Graph graph;
    private LocalDate today;
    private TreePath street;
    private TreePath branch;

    @BeforeEach
    void addABranch() {
        graph = new Graph(api.bootstrapClient());
        today = LocalDate.now(clock);
        street = add(TreePath.aboveAll(), "WORK_COMMITTEE");
        branch = add(street, "BRANCH");
    }

    @Test
    void findsWhatABranchWithTooFewMembersLacks() {
        admit(branch, 2, MemberStatus.FULL);
        admit(branch, 2, MemberStatus.PROBATIONARY);

        assertThat(findings(branch)).containsExactly("BRANCH_BELOW_MINIMUM", "SECRETARY_MISSING");
    }

    @Test
    void findsNothingInABranchThatIsAsTheRulesAsk() {
        admit(branch, 3, MemberStatus.FULL);
        appoint("SECRETARY", firstMember(), today);

        assertThat(findings(branch)).isEmpty();
        assertThat(inOrder(street, today)).isEqualTo("1/1");
    }

    @Test
    void asksForACommitteeFromSevenFullMembersOn() {
        admit(branch, 6, MemberStatus.FULL);
        assertThat(findings(branch)).doesNotContain("COMMITTEE_MISSING");
        admit(branch, 1, MemberStatus.FULL);
        assertThat(findings(branch)).contains("COMMITTEE_MISSING");

        long first = firstMember();
        appoint("SECRETARY", first, today);
        appoint("DEPUTY_SECRETARY", first + 1, today);
        assertThat(findings(branch)).containsExactly("COMMITTEE_MISSING");
        appoint("COMMITTEE_MEMBER", first + 2, today);
        assertThat(findings(branch)).isEmpty();
    }

    @Test
    void findsACommitteeThatIsTooLarge() {
        admit(branch, 9, MemberStatus.FULL);
        long first = firstMember();
        appoint("SECRETARY", first, today);
        IntStream.range(1, 7).forEach(number -> appoint("COMMITTEE_MEMBER", first + number, today));
        assertThat(findings(branch)).isEmpty();
        appoint("COMMITTEE_MEMBER", first + 7, today);
        assertThat(findings(branch)).containsExactly("COMMITTEE_TOO_LARGE");
    }

    @Test
    void suggestsAGeneralBranchAndACommitteeForThoseThatHaveGrown() {
        admit(branch, 50, MemberStatus.FULL);
        assertThat(candidates(street)).isEmpty();
        admit(branch, 1, MemberStatus.PROBATIONARY);
        assertThat(candidates(street)).containsExactly("51 GENERAL_BRANCH");
        assertThat(findings(branch)).contains("GENERAL_BRANCH_SUGGESTED");
        admit(branch, 50, MemberStatus.FULL);
        assertThat(candidates(street)).containsExactly("101 PARTY_COMMITTEE");
        assertThat(findings(branch)).contains("COMMITTEE_SUGGESTED").doesNotContain("GENERAL_BRANCH_SUGGESTED");
    }

    @Test
    void countsTheBranchesBelowAGeneralBranch() {
        TreePath general = add(street, "GENERAL_BRANCH");
        admit(add(general, "BRANCH"), 60, MemberStatus.FULL);
        admit(add(general, "BRANCH"), 41, MemberStatus.FULL);

        assertThat(candidates(general)).containsExactly("101 PARTY_COMMITTEE", "60 GENERAL_BRANCH");
    }

    @Test
    void letsTheSuperiorPassAWarning() {
        admit(branch, 2, MemberStatus.FULL);
        appoint("SECRETARY", firstMember(), today);
        assertThat(inOrder(street, today)).isEqualTo("0/1");

        Graph superior = graph.acting(api, "s-" + street.id());
        String waiver = superior.created("waiveSetupRule", "waiver", waiving("BRANCH_BELOW_MINIMUM"));

        assertThat(inOrder(street, today)).isEqualTo("1/1");
        assertThat(inOrder(street, today.minusDays(1))).isEqualTo("0/1");
        assertThat(superior.problem("waiveSetupRule", waiving("BRANCH_BELOW_MINIMUM")))
                .isEqualTo("SETUP_WAIVER_OVERLAPS");
        assertThat(waived(true)).containsExactly("BRANCH_BELOW_MINIMUM");
        assertThat(waived(false)).isEmpty();
        superior.mutate("endSetupWaiver", input("id", waiver), "waiver { validTo }")
                .path("result.waiver.validTo")
                .entity(String.class)
                .isEqualTo(today.toString());
        assertThat(inOrder(street, today)).isEqualTo("0/1");
        assertThat(superior.problem("endSetupWaiver", input("id", waiver))).isEqualTo("PERIOD_ENDED");
    }

    @Test
    void letsNobodyPassAWarningForItself() {
        Graph own = graph.client(api, id(branch), "setup.waive", "setup.read", "organization.read");
        assertThat(own.problem("waiveSetupRule", waiving("BRANCH_BELOW_MINIMUM")))
                .isEqualTo("SETUP_WAIVER_BY_SUPERIOR");
        Graph superior = graph.client(api, id(street), "setup.waive", "setup.read", "organization.read");
        String waiver = superior.created("waiveSetupRule", "waiver", waiving("BRANCH_BELOW_MINIMUM"));
        assertThat(own.problem("endSetupWaiver", input("id", waiver))).isEqualTo("SETUP_WAIVER_BY_SUPERIOR");
    }

    @Test
    void waivesNoViolation() {
        admit(branch, 3, MemberStatus.FULL);
        appoint("SECRETARY", firstMember(), today.minusYears(5));
        graph.created(
                "startTerm",
                "term",
                input(
                        "organizationId",
                        id(branch),
                        "startsOn",
                        today.minusYears(3).minusDays(1).toString()));

        assertThat(findings(branch)).containsExactly("TERM_OVERDUE");
        assertThat(graph.problem("waiveSetupRule", waiving("TERM_OVERDUE"))).isEqualTo("SETUP_RULE_NOT_WAIVABLE");
        assertThat(inOrder(street, today)).isEqualTo("0/1");
        assertThat(inOrder(street, today.minusDays(10))).isEqualTo("1/1");
    }

    @Test
    void knowsNothingOutOfScope() {
        TreePath other = add(TreePath.aboveAll(), "WORK_COMMITTEE");
        Graph stranger = graph.client(api, id(other), "setup.read", "setup.waive", "organization.read");

        stranger.ask("{ setupFindings { totalCount } upgradeCandidates { totalCount } }")
                .path("setupFindings.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
        assertThat(stranger.problem("waiveSetupRule", waiving("BRANCH_BELOW_MINIMUM")))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void tellsHowManyBelongToABranchOnlyWhereMembersMayBeRead() {
        TreePath other = add(street, "BRANCH");
        admit(branch, 60, MemberStatus.FULL);
        admit(other, 51, MemberStatus.FULL);
        String[] reading = {"setup.read", "organization.read"};
        Graph here =
                graph.granted(api, id(street), Map.of(id(street), List.of(reading), id(other), List.of("member.read")));
        String query = "{ upgradeCandidates { nodes { members suggestedType } } }";
        here.ask(query).path("upgradeCandidates.nodes").matchesJson("""
                        [ { "members": null, "suggestedType": "GENERAL_BRANCH" },
                          { "members": 51, "suggestedType": "GENERAL_BRANCH" } ]""");
        graph.client(api, id(street), reading)
                .ask(query)
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .extracting(error -> error.getExtensions().get("code"))
                        .containsOnly("FORBIDDEN"))
                .path("upgradeCandidates.nodes[*].suggestedType")
                .entityList(String.class)
                .containsExactly("GENERAL_BRANCH", "GENERAL_BRANCH");
    }

    @Test
    void asksAsOftenForManyBranchesAsForFew() {
        String children =
                "{ organization(id: \"%s\") { children(first: 30) { nodes { setupFindings { rule waiver { reason } }"
                                .formatted(id(street))
                        + " setupWaivers(first: 2) { totalCount nodes { organization { code } } } } } } }";
        String list =
                "{ setupFindings(first: 100, filter: { within: \"%s\" }) { nodes { organization { code } waiver { id } } } }"
                        .formatted(id(street));
        String grown = "{ upgradeCandidates(first: 100, within: \"%s\") { nodes { organization { code } } } }"
                .formatted(id(street));
        admit(branch, 60, MemberStatus.FULL);
        List<Integer> few = List.of(asked(children), asked(list), asked(grown));
        IntStream.range(0, 20).forEach(number -> admit(add(street, "BRANCH"), 51, MemberStatus.FULL));

        assertThat(List.of(asked(children), asked(list), asked(grown))).isEqualTo(few);
    }

    private int asked(String document) {
        return statements
                .during(() -> graph.ask(document).path("").entity(Object.class))
                .ofTheOperation()
                .size();
    }

    private Map<String, @Nullable Object> waiving(String rule) {
        return input("organizationId", id(branch), "rule", rule, "reason", "新建小区，党员尚在转入");
    }

    private List<String> findings(TreePath organization) {
        return graph.ask("{ organization(id: \"%s\") { setupFindings { rule } } }".formatted(id(organization)))
                .path("organization.setupFindings[*].rule")
                .entityList(String.class)
                .get();
    }

    private List<String> waived(boolean waived) {
        return graph.ask("{ setupFindings(filter: { within: \"%s\", waived: %s }) { nodes { rule } } }"
                        .formatted(id(street), waived))
                .path("setupFindings.nodes[*].rule")
                .entityList(String.class)
                .get();
    }

    private List<String> candidates(TreePath within) {
        return graph
                .ask("{ upgradeCandidates(within: \"%s\") { nodes { members suggestedType } } }".formatted(id(within)))
                .path("upgradeCandidates.nodes[*]")
                .entityList(Map.class)
                .get()
                .stream()
                .map(node -> node.get("members") + " " + node.get("suggestedType"))
                .toList();
    }

    private String inOrder(TreePath organization, LocalDate day) {
        Map<?, ?> indicator = graph.ask(
                        "{ indicators(organizationId: \"%s\", keys: [\"K5\"], asOf: \"%s\") { numerator denominator } }"
                                .formatted(id(organization), day))
                .path("indicators[0]")
                .entity(Map.class)
                .get();
        return indicator.get("numerator") + "/" + indicator.get("denominator");
    }

    private void appoint(String office, long member, LocalDate from) {
        graph.created(
                "appointOfficer",
                "officeAppointment",
                input(
                        "organizationId",
                        id(branch),
                        "office",
                        office,
                        "holder",
                        input("memberId", new NodeId("Member", member).encoded()),
                        "basis",
                        "ELECTED",
                        "validFrom",
                        from.toString()));
    }

    private long firstMember() {
        return graph.ask("{ organization(id: \"%s\") { members(first: 1) { nodes { id } } } }".formatted(id(branch)))
                .path("organization.members.nodes[0].id")
                .entity(String.class)
                .get()
                .transform(id -> NodeId.keyOf("Member", id).orElseThrow());
    }

    private void admit(TreePath organization, int count, MemberStatus status) {
        long member = keys.reserve("member", count);
        long membership = keys.reserve("membership", count);
        LocalDate joined = today.minusYears(10);
        members.add(IntStream.range(0, count)
                .mapToObj(number ->
                        new MemberRow(member + number, membership + number, "王一", status, joined, organization, joined))
                .toList());
    }

    private TreePath add(TreePath parent, String type) {
        TreePath place = parent.child(keys.next("organization"));
        organizations.add(List.of(new OrganizationRow(
                place.id(),
                graph.code("s-" + place.id()),
                null,
                null,
                "组织",
                "组织",
                type,
                parent.isAboveAll() ? null : parent.id(),
                place)));
        return place;
    }

    private static String id(TreePath organization) {
        return new NodeId("Organization", organization.id()).encoded();
    }
}
