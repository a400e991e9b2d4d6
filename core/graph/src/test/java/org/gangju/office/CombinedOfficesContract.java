package org.gangju.office;

import static org.gangju.testkit.api.ApiCaller.input;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.gangju.graph.Graph;
import org.gangju.organization.OrganizationBatch;
import org.gangju.organization.OrganizationRow;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.tree.TreePath;
import org.gangju.testkit.api.GangjuApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** One person who holds both offices of a community, 一肩挑. */
@SuppressWarnings("NullAway.Init")
abstract class CombinedOfficesContract {

    @Autowired
    private GangjuApi api;

    @Autowired
    private OrganizationBatch organizations;

    @Autowired
    private Keys keys;

    @Autowired
    private Clock clock;

    private Graph graph;
    private LocalDate today;
    private String party;
    private String committee;
    private String wang;

    @BeforeEach
    void addACommunity() {
        graph = new Graph(api.bootstrapClient());
        today = LocalDate.now(clock);
        String code = String.valueOf(ThreadLocalRandom.current().nextLong(100_000_000_000L, 999_999_999_999L));
        TreePath place = add(TreePath.aboveAll(), code, code, "GENERAL_BRANCH");
        party = new NodeId("Organization", place.id()).encoded();
        committee = new NodeId(
                        "Organization",
                        add(place, code + "-J", code, "RESIDENTS_COMMITTEE").id())
                .encoded();
        wang = graph.member("王一", party);
    }

    private TreePath add(TreePath parent, String code, String division, String type) {
        TreePath place = parent.child(keys.next("organization"));
        organizations.add(List.of(new OrganizationRow(
                place.id(),
                code,
                division,
                LocalDate.of(2023, 6, 30),
                "社区" + code,
                "社区",
                type,
                parent.isAboveAll() ? null : parent.id(),
                place)));
        return place;
    }

    private String appoint(String organization, String office, Object holder, LocalDate from) {
        return graph.created(
                "appointOfficer",
                "officeAppointment",
                input(
                        "organizationId",
                        organization,
                        "office",
                        office,
                        "holder",
                        holder,
                        "basis",
                        "ELECTED",
                        "validFrom",
                        from.toString()));
    }

    private GraphQlTester.Path combined(String organization, String arguments) {
        return graph.ask("{ organization(id: \"%s\") { secretaryIsDirector%s } }".formatted(organization, arguments))
                .path("organization.secretaryIsDirector");
    }

    @Test
    void isUnknownWhileAnOfficeIsVacant() {
        combined(party, "").valueIsNull();
        appoint(party, "SECRETARY", input("memberId", wang), today);
        combined(party, "").valueIsNull();
        appoint(committee, "DIRECTOR", input("memberId", wang), today);
        combined(party, "").entity(Boolean.class).isEqualTo(true);
    }

    @Test
    void isFalseForTwoMembersAndForANonMember() {
        appoint(party, "SECRETARY", input("memberId", wang), today.minusYears(2));
        String first =
                appoint(committee, "DIRECTOR", input("memberId", graph.member("李二", party)), today.minusYears(2));
        combined(party, "").entity(Boolean.class).isEqualTo(false);
        graph.mutate(
                "endAppointment", input("id", first, "on", today.minusYears(1).toString()), "officeAppointment { id }");
        appoint(committee, "DIRECTOR", input("displayName", "王一"), today.minusYears(1));
        combined(party, "").entity(Boolean.class).isEqualTo(false);
    }

    @Test
    void isReadAsOfADay() {
        appoint(party, "SECRETARY", input("memberId", wang), today.minusYears(2));
        appoint(committee, "DIRECTOR", input("memberId", wang), today.minusYears(1));
        combined(party, "(asOf: \"%s\")".formatted(today.minusYears(1)))
                .entity(Boolean.class)
                .isEqualTo(true);
        combined(party, "(asOf: \"%s\")".formatted(today.minusYears(1).minusDays(1)))
                .valueIsNull();
    }

    @Test
    void isUnknownForEverythingButACommunitysPartyOrganization() {
        appoint(party, "SECRETARY", input("memberId", wang), today);
        appoint(committee, "DIRECTOR", input("memberId", wang), today);
        String branch = graph.organization("b", "JOINT_BRANCH", party);
        appoint(branch, "SECRETARY", input("memberId", wang), today);
        combined(committee, "").valueIsNull();
        combined(branch, "").valueIsNull();
    }
}
