package org.gangju.redproperty.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.redproperty.Neighbourhood.named;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.List;
import org.gangju.redproperty.RedPropertyContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A property company that is merged into another one goes on there. */
@SuppressWarnings("NullAway.Init")
abstract class CompanyMergerContract extends RedPropertyContract {

    private String estate;
    private String ending;
    private String council;
    private String cross;

    @BeforeEach
    void hasACompanyWithServiceSeatAndCrossAppointment() {
        estate = city.estate("e1");
        String company = city.company("p", 0);
        ending = city.organizationOf(company);
        city.serve(company, estate);
        city.sittingCommittee("oc", estate);
        council = city.activeCouncil(estate, city.organization("b", "JOINT_BRANCH", city.community));
        cross = city.created(
                "proposeCrossAppointment",
                "crossAppointment",
                input(
                        "holder",
                        named("李二"),
                        "homeRole",
                        "GRID_WORKER",
                        "homeOrganizationId",
                        city.community,
                        "targetOrganizationId",
                        ending,
                        "office",
                        "PROPERTY_DEPUTY_MANAGER",
                        "endsOn",
                        MONDAY.plusDays(60).toString(),
                        "reason",
                        "交叉任职"));
        city.acting("p")
                .done(
                        "approveProposal",
                        input("id", text("crossAppointment(id: \"%s\") { proposal { id } }", cross, "proposal.id")));
        clock.goTo(TUESDAY);
    }

    @Test
    void goesOnInTheCompanyThatItIsMergedInto() {
        String heir = city.company("heir", 0);
        merge(city.organizationOf(heir));
        assertThat(serving(MONDAY)).containsExactly("p");
        assertThat(serving(TUESDAY)).containsExactly("heir");
        assertThat(links()).isEqualTo(1);
        assertThat(speaking(MONDAY)).containsExactly(ending);
        assertThat(speaking(TUESDAY)).containsExactly(city.organizationOf(heir));
        for (LocalDate day : List.of(MONDAY, TUESDAY)) {
            assertThat(city.status(council, day)).isEqualTo("ACTIVE");
            assertThat(city.indicator(city.city, "K18", day)).isEqualTo("1/1");
            assertThat(city.indicator(city.city, "K20_CROSS", day)).isEqualTo("1/1");
        }
        assertThat(city.indicator(city.city, "K20_CROSS", MONDAY.plusDays(60))).isEqualTo("0/1");
        assertThat(text("crossAppointment(id: \"%s\") { status }", cross, "status"))
                .isEqualTo("ENDED");
        city.ask("""
                        { organization(id: "%s") { crossAppointments { nodes { status office holder { displayName }
                            appointment { office } homeOrganization { id } } } } }""".formatted(city.organizationOf(heir)))
                .path("organization.crossAppointments.nodes[*].status")
                .entityList(String.class)
                .containsExactly("APPROVED")
                .path("organization.crossAppointments.nodes[0].holder.displayName")
                .entity(String.class)
                .isEqualTo("李二")
                .path("organization.crossAppointments.nodes[0].homeOrganization.id")
                .entity(String.class)
                .isEqualTo(city.community);
        city.done("endPropertyService", input("id", service()));
        assertThat(city.status(council, TUESDAY)).isEqualTo("INCOMPLETE");
        assertThat(links()).isZero();
    }

    @Test
    void endsWithAMergerIntoWhatIsNoRegisteredCompany() {
        merge(city.unregistered("plain", "PROPERTY_COMPANY", city.district));
        assertThat(serving(TUESDAY)).isEmpty();
        assertThat(links()).isZero();
        assertThat(city.status(council, TUESDAY)).isEqualTo("INCOMPLETE");
        assertThat(city.indicator(city.city, "K18", TUESDAY)).isEqualTo("0/0");
        assertThat(city.indicator(city.city, "K18", MONDAY)).isEqualTo("1/1");
        assertThat(text("crossAppointment(id: \"%s\") { status }", cross, "status"))
                .isEqualTo("ENDED");
    }

    /** Approved for a later day, and taken back on that day: it never held, and is in nobody's way. */
    @Test
    void isRetiredAfterACrossAppointmentThatNeverBegan() {
        String later = MONDAY.plusDays(9).toString();
        String taken = city.created(
                "proposeCrossAppointment",
                "crossAppointment",
                input(
                        "holder",
                        named("张三"),
                        "homeRole",
                        "GRID_WORKER",
                        "homeOrganizationId",
                        city.community,
                        "targetOrganizationId",
                        ending,
                        "office",
                        "PROPERTY_MANAGER",
                        "startsOn",
                        later,
                        "endsOn",
                        MONDAY.plusDays(60).toString(),
                        "reason",
                        "交叉任职"));
        city.acting("p")
                .done(
                        "approveProposal",
                        input("id", text("crossAppointment(id: \"%s\") { proposal { id } }", taken, "proposal.id")));
        city.done("endCrossAppointment", input("id", taken, "on", later));
        city.done("retireOrganization", input("id", ending));
        assertThat(serving(TUESDAY)).isEmpty();
    }

    private void merge(String heir) {
        String merger = city.acting("p")
                .created("proposeMerger", "change", input("organizationId", ending, "intoId", heir, "reason", "公司合并"));
        String proposal = city.ask(
                        "{ node(id: \"%s\") { ... on OrganizationChange { proposal { id } } } }".formatted(merger))
                .path("node.proposal.id")
                .entity(String.class)
                .get();
        city.acting("district").done("approveProposal", input("id", proposal));
    }

    private List<String> serving(LocalDate day) {
        return list(
                "propertyServices(asOf: \"%s\") { nodes { companyName } }".formatted(day),
                "propertyServices.nodes[*].companyName");
    }

    private String service() {
        return list("propertyServices { nodes { id } }", "propertyServices.nodes[*].id")
                .getFirst();
    }

    private int links() {
        return list("organizationLinks { nodes { id } }", "organizationLinks.nodes[*].id")
                .size();
    }

    private List<String> list(String field, String path) {
        return city.ask("{ node(id: \"%s\") { ... on Grid { %s } } }".formatted(estate, field))
                .path("node." + path)
                .entityList(String.class)
                .get();
    }

    private List<String> speaking(LocalDate day) {
        return city.ask(
                        "{ fourPartyCouncil(id: \"%s\") { seats(asOf: \"%s\") { nodes { seat organization { id } } } } }"
                                .formatted(council, day))
                .path("fourPartyCouncil.seats.nodes[?(@.seat == 'PROPERTY_COMPANY')].organization.id")
                .entityList(String.class)
                .get();
    }

    private String text(String query, String id, String path) {
        return city.ask("{ " + query.formatted(id) + " }")
                .path("crossAppointment." + path)
                .entity(String.class)
                .get();
    }
}
