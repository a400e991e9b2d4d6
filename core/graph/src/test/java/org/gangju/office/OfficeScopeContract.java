package org.gangju.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.util.List;
import org.gangju.graph.Asked;
import org.gangju.graph.Graph;
import org.gangju.spi.error.ErrorCode;
import org.gangju.testkit.statement.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sees and changes appointments, and what that costs the database. */
@SuppressWarnings("NullAway.Init")
abstract class OfficeScopeContract extends Street {

    @Autowired
    private Statements statements;

    @Test
    void staysWithinTheScope() {
        String other = graph.organization("o", "WORK_COMMITTEE", null);
        String appointment = appoint(secretary(wang, today, null));
        appoint(wanted(other, "DEPUTY_SECRETARY", input("memberId", wang), today, null));
        Graph stranger = graph.client(api, other, "office.read", "office.write", "organization.read", "member.read");
        stranger.ask("""
                        { node(id: "%1$s") { id }
                          officeAppointments { totalCount nodes { holder { displayName member { id } } } }
                          named: officeAppointments(filter: { memberId: "%2$s" }) { totalCount }
                          there: officeAppointments(filter: { within: "%3$s" }) { totalCount } }""".formatted(appointment, wang, branch))
                .path("node")
                .valueIsNull()
                .path("officeAppointments.totalCount")
                .entity(Integer.class)
                .isEqualTo(1)
                .path("officeAppointments.nodes[0].holder.displayName")
                .valueIsNull()
                .path("officeAppointments.nodes[0].holder.member")
                .valueIsNull()
                .path("named.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("there.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
        assertThat(stranger.problem("endAppointment", input("id", appointment, "on", today.toString())))
                .isEqualTo("NOT_FOUND");
        assertThat(stranger.problem("appointOfficer", secretary(li, today, null)))
                .isEqualTo("NOT_FOUND");
        assertThat(stranger.problem("appointOfficer", wanted(other, "SECRETARY", input("memberId", li), today, null)))
                .isEqualTo("NOT_FOUND");
        graph.client(api, street, "office.read", "member.read")
                .ask("{ officeAppointments { totalCount } member(id: \"%s\") { appointments { totalCount } } }"
                        .formatted(wang))
                .path("officeAppointments.totalCount")
                .entity(Integer.class)
                .isEqualTo(1)
                .path("member.appointments.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void findsNobodyByAMemberForThoseWhoMayNotReadMembers() {
        appoint(secretary(wang, today, null));
        graph.client(api, street, "office.read")
                .ask("""
                        { officeAppointments { totalCount }
                          named: officeAppointments(filter: { memberId: "%s" }) { totalCount } }""".formatted(wang))
                .path("officeAppointments.totalCount")
                .entity(Integer.class)
                .isEqualTo(1)
                .path("named.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void needsItsPermissions() {
        Graph reader = graph.client(api, street, "organization.read", "member.read", "office.read");
        reader.mutate("appointOfficer", secretary(wang, today, null), "clientMutationId")
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .extracting(error -> error.getExtensions().get("code"))
                        .isEqualTo(ErrorCode.FORBIDDEN.name()));
        graph.client(api, street, "organization.read")
                .ask("{ officeAppointments { totalCount } }")
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .extracting(error -> error.getExtensions().get("code"))
                        .isEqualTo(ErrorCode.FORBIDDEN.name()));
    }

    @Test
    void movesWithItsOrganization() {
        String other = graph.organization("o", "WORK_COMMITTEE", null);
        String appointment = appoint(secretary(wang, today, null));
        graph.done("moveOrganization", input("id", branch, "parentId", other));
        String query = "{ node(id: \"%s\") { id } officeAppointments { totalCount } }".formatted(appointment);
        graph.client(api, other, "office.read")
                .ask(query)
                .path("node.id")
                .entity(String.class)
                .isEqualTo(appointment)
                .path("officeAppointments.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
        graph.client(api, street, "office.read")
                .ask(query)
                .path("node")
                .valueIsNull()
                .path("officeAppointments.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void asksAsOftenForManyAsForFew() {
        for (int number = 0; number < 8; number++) {
            String below = graph.organization("b-" + number, "JOINT_BRANCH", branch);
            String member = graph.member("王" + number, below);
            appoint(wanted(below, "SECRETARY", input("memberId", member), today, null));
            appoint(wanted(below, "COMMITTEE_MEMBER", input("memberId", member), today, null));
        }
        Asked asked = new Asked(graph, statements);
        String fields = "totalCount nodes { office holder { displayName member { id } } organization { code } }";
        for (String list : List.of(
                "appointments(first: 3) { %s }".formatted(fields),
                "appointments(first: 3, asOf: \"%s\") { %s }".formatted(today, fields),
                "appointments(first: 3, history: true, office: SECRETARY) { %s }".formatted(fields),
                "members(first: 2) { nodes { appointments(first: 3) { %s } } }".formatted(fields),
                "secretaryIsDirector")) {
            asked.asOftenForFewAsForMany(
                    "{ organization(id: \"%s\") { children(first: %%d) { nodes { %s } } } }".formatted(branch, list),
                    "organization.children.nodes",
                    2,
                    8);
        }
        asked.asOftenForFewAsForMany(
                "{ officeAppointments(first: %%d, filter: { within: \"%s\" }) { %s } }".formatted(branch, fields),
                "officeAppointments.nodes",
                2,
                16);
    }
}
