package org.gangju.redproperty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.redproperty.Neighbourhood.memberOf;
import static org.gangju.redproperty.Neighbourhood.named;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.statement.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The number of SQL statements of an operation does not depend on how many rows it touches. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
abstract class RedPropertyStatementsContract {

    private static final int FEW = 2;
    private static final int MANY = 8;

    @Autowired
    private GangjuApi api;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient database;

    private @Nullable Neighbourhood city;

    @BeforeEach
    void fillsOnce() {
        if (city != null) {
            return;
        }
        Neighbourhood made = new Neighbourhood(api, database);
        String branch = made.organization("b", "JOINT_BRANCH", made.community);
        LocalDate today = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
        for (int number = 0; number < MANY; number++) {
            String estate = made.estate("e" + number);
            String company = made.company("a" + number, 3);
            made.serve(company, estate);
            String committee = made.committee("oc" + number, estate);
            made.done(
                    "recordOwnersCommitteeElection",
                    Neighbourhood.election(committee, today, 5, Neighbourhood.seats(5, "RESIDENT")));
            String council = made.council(estate);
            made.seat(council, "GRID_WORKER", named("网格员"), null);
            made.seat(council, "ESTATE_BRANCH", memberOf(made.member("王" + number, branch)), branch);
            made.done(
                    "proposeCrossAppointment",
                    input(
                            "holder",
                            memberOf(made.member("李" + number, made.community)),
                            "homeRole",
                            "GRID_WORKER",
                            "homeOrganizationId",
                            made.community,
                            "targetOrganizationId",
                            made.organizationOf(company),
                            "office",
                            "PROPERTY_DEPUTY_MANAGER",
                            "endsOn",
                            today.plusYears(1).toString(),
                            "reason",
                            "交叉任职"));
        }
        city = made;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "propertyCompanies { organization { code } staff eligible partyOrganization { code } services { nodes { grid { code } company { id } } } }",
                "ownersCommittees { organization { code } grid { code } vacantSeats elections { nodes { kind committee { id } } } }",
                "ownersCommittees { seats { totalCount nodes { number partySeat holder { displayName } committee { id } election { kind } } } }",
                "fourPartyCouncils { unsettledIssues issues { nodes { title } } }",
                "fourPartyCouncils { status vacantSeats grid { code } organization { code } states { nodes { status } } }",
                "fourPartyCouncils { seats { nodes { seat holder { displayName member { id } } organization { code } council { id } } } }",
                "crossAppointments { status office holder { displayName } homeOrganization { code } targetOrganization { code } proposal { status } appointment { office } }"
            })
    void asksAsOftenForAShortPageAsForALongOne(String list) {
        int brace = list.indexOf('{');
        String root = list.substring(0, brace).strip();
        String query = "{ %s(first: %%d, filter: { within: \"%s\" }) { totalCount nodes %s } }"
                .formatted(root, city().city, list.substring(brace));
        assertAskedAsOften(query, root + ".nodes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fourPartyCouncil { status }",
                "propertyServices { totalCount nodes { company { staff } } }",
                "ownersCommittee { seatCount }"
            })
    void asksAsOftenForFewEstatesAsForMany(String field) {
        assertAskedAsOften(
                "{ node(id: \"%s\") { ... on Grid { children(first: %%d) { nodes { %s } } } } }"
                        .formatted(city().communityGrid, field),
                "node.children.nodes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "councilSeats { nodes { seat council { status } } }",
                "crossAppointments { nodes { office status } }"
            })
    void asksAsOftenForFewMembersAsForMany(String field) {
        assertAskedAsOften(
                "{ members(first: %%d, filter: { within: \"%s\" }) { nodes { %s } } }".formatted(city().city, field),
                "members.nodes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "propertyCompany { staff }",
                "ownersCommittee { seatCount }",
                "crossAppointments { totalCount nodes { office } }"
            })
    void asksAsOftenForFewOrganizationsAsForMany(String field) {
        assertAskedAsOften(
                "{ organization(id: \"%s\") { children(first: %%d) { nodes { %s } } } }"
                        .formatted(city().district, field),
                "organization.children.nodes");
    }

    /** A company that is retired leaves all estates, whose councils follow. */
    @Test
    void writesAsOftenForACompanyOfFewEstatesAsOfMany() {
        assertThat(retiring(MANY)).isNotEmpty().hasSameSizeAs(retiring(FEW));
    }

    /** A community's grid hangs elsewhere, and the councils and services of its estates with it. */
    @Test
    void writesAsOftenForAGridOfFewEstatesAsOfMany() {
        assertThat(moving(MANY)).isNotEmpty().hasSameSizeAs(moving(FEW));
    }

    private List<String> moving(int estates) {
        String one = city().belonging(city().grid("s1-" + estates, "SUBDISTRICT", null), city().community);
        String two = city().belonging(city().grid("s2-" + estates, "SUBDISTRICT", null), city().other);
        String moved = city().grid("m" + estates, "COMMUNITY", one);
        String company = city().company("serving" + estates, 0);
        for (int number = 0; number < estates; number++) {
            String estate = city().grid("moved" + estates + "-" + number, "ESTATE", moved);
            city().serve(company, estate);
            String council = city().council(estate);
            city().seat(council, "PROPERTY_COMPANY", named("经理"), null);
            city().seat(council, "GRID_WORKER", named("网格员"), null);
            String branch = city().organization("mb" + estates + "-" + number, "JOINT_BRANCH", city().community);
            city().seat(council, "ESTATE_BRANCH", named("书记"), branch);
        }
        List<String> asked = statements
                .during(() -> city().done("moveGrid", input("id", moved, "parentId", two)))
                .ofTheOperation();
        city().ask("{ fourPartyCouncils(first: 50, filter: { within: \"%s\" }) { nodes { seats { totalCount } } } }"
                        .formatted(city().other))
                .path("fourPartyCouncils.nodes[*].seats.totalCount")
                .entityList(Integer.class)
                .satisfies(seats ->
                        assertThat(seats).hasSizeGreaterThanOrEqualTo(estates).containsOnly(2));
        return asked;
    }

    /** Somebody who sits in many councils and is appointed to many companies is erased, and all that follows. */
    @Test
    void writesAsOftenForAMemberOfFewSeatsAsOfMany() {
        assertThat(erasing(MANY)).isNotEmpty().hasSameSizeAs(erasing(FEW));
    }

    private List<String> erasing(int seats) {
        String member = city().member("赵" + seats, city().community);
        for (int number = 0; number < seats; number++) {
            String council = city().council(city().estate("seated" + seats + "-" + number));
            city().seat(council, "GRID_WORKER", memberOf(member), null);
            appoint(member, "to" + seats + "-" + number);
        }
        return statements
                .during(() -> city().done("eraseMember", input("id", member, "reason", "本人要求")))
                .ofTheOperation();
    }

    private void appoint(String member, String companyCode) {
        String company = city().company(companyCode, 0);
        String cross = city().created(
                        "proposeCrossAppointment",
                        "crossAppointment",
                        input(
                                "holder",
                                memberOf(member),
                                "homeRole",
                                "GRID_WORKER",
                                "homeOrganizationId",
                                city().community,
                                "targetOrganizationId",
                                city().organizationOf(company),
                                "office",
                                "PROPERTY_DEPUTY_MANAGER",
                                "endsOn",
                                LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"))
                                        .plusMonths(6)
                                        .toString(),
                                "reason",
                                "交叉任职"));
        String proposal = city().ask("{ crossAppointment(id: \"%s\") { proposal { id } } }".formatted(cross))
                .path("crossAppointment.proposal.id")
                .entity(String.class)
                .get();
        city().acting(companyCode).done("approveProposal", input("id", proposal));
    }

    private List<String> retiring(int estates) {
        String company = city().company("leaving" + estates, 0);
        for (int number = 0; number < estates; number++) {
            String estate = city().estate("left" + estates + "-" + number);
            city().serve(company, estate);
            city().seat(city().council(estate), "PROPERTY_COMPANY", named("经理"), null);
        }
        String organization = city().organizationOf(company);
        return statements
                .during(() -> city().done("retireOrganization", input("id", organization)))
                .ofTheOperation();
    }

    private Neighbourhood city() {
        return Objects.requireNonNull(city);
    }

    private void assertAskedAsOften(String query, String rows) {
        List<String> few = during(query.formatted(FEW), rows, FEW);
        List<String> many = during(query.formatted(MANY), rows, MANY);
        assertThat(many).isNotEmpty().hasSameSizeAs(few);
    }

    private List<String> during(String query, String rows, int expected) {
        return statements
                .during(() -> city().ask(query)
                        .path(rows + "[*]")
                        .entityList(Object.class)
                        .hasSize(expected))
                .ofTheOperation();
    }
}
