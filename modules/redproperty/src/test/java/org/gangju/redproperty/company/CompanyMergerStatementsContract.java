package org.gangju.redproperty.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.redproperty.Neighbourhood.named;
import static org.gangju.testkit.api.ApiCaller.input;

import java.util.List;
import org.gangju.redproperty.RedPropertyContract;
import org.gangju.testkit.statement.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A merger of property companies takes as many statements whatever there is to go on. */
@SuppressWarnings("NullAway.Init")
abstract class CompanyMergerStatementsContract extends RedPropertyContract {

    @Autowired
    private Statements statements;

    @Test
    void writesAsOftenForACompanyOfOneEstateAsOfSix() {
        assertThat(merging(6)).isNotEmpty().hasSameSizeAs(merging(1));
    }

    /**
     * Each estate with a service and a seat; each cross-appointment from an organization of its own, and with a member. The heir
     * is related to the homes of these, and to the community whose councils it sits in.
     */
    private List<String> merging(int count) {
        String code = "p" + count;
        String ending = city.organizationOf(city.company(code, 0));
        String heirCompany = city.company("heir" + count, 0);
        String heir = city.organizationOf(heirCompany);
        String company = companyOf(ending);
        for (int number = 0; number < count; number++) {
            String estate = city.estate("e" + count + "-" + number);
            city.serve(company, estate);
            city.seat(city.council(estate), "PROPERTY_COMPANY", named("经理"), null);
            appoint(code, ending, city.organization("h" + count + "-" + number, "PARTY_COMMITTEE", city.district));
        }
        clock.goTo(TUESDAY);
        String proposal = merger(code, ending, heir);
        List<String> asked = statements
                .during(() -> city.acting("district").done("approveProposal", input("id", proposal)))
                .ofTheOperation();
        city.ask("""
                        { organization(id: "%s") { crossAppointments { nodes { status appointment { office } } }
                            relations { totalCount } propertyCompany { services { totalCount } } } }""".formatted(heir))
                .path("organization.crossAppointments.nodes[*].status")
                .entityList(String.class)
                .satisfies(all -> assertThat(all).hasSize(count).containsOnly("APPROVED"))
                .path("organization.relations.totalCount")
                .entity(Integer.class)
                .isEqualTo(count + 1)
                .path("organization.propertyCompany.services.totalCount")
                .entity(Integer.class)
                .isEqualTo(count);
        clock.goTo(MONDAY);
        return asked;
    }

    private void appoint(String code, String target, String home) {
        String cross = city.created(
                "proposeCrossAppointment",
                "crossAppointment",
                input(
                        "holder",
                        input("memberId", city.member("李二", home)),
                        "homeRole",
                        "GRID_WORKER",
                        "homeOrganizationId",
                        home,
                        "targetOrganizationId",
                        target,
                        "office",
                        "PROPERTY_DEPUTY_MANAGER",
                        "endsOn",
                        MONDAY.plusDays(60).toString(),
                        "reason",
                        "交叉任职"));
        String proposal = city.ask("{ crossAppointment(id: \"%s\") { proposal { id } } }".formatted(cross))
                .path("crossAppointment.proposal.id")
                .entity(String.class)
                .get();
        city.acting(code).done("approveProposal", input("id", proposal));
    }

    private String merger(String code, String ending, String heir) {
        String merger = city.acting(code)
                .created("proposeMerger", "change", input("organizationId", ending, "intoId", heir, "reason", "公司合并"));
        return city.ask("{ node(id: \"%s\") { ... on OrganizationChange { proposal { id } } } }".formatted(merger))
                .path("node.proposal.id")
                .entity(String.class)
                .get();
    }

    private String companyOf(String organization) {
        return city.ask("{ organization(id: \"%s\") { propertyCompany { id } } }".formatted(organization))
                .path("organization.propertyCompany.id")
                .entity(String.class)
                .get();
    }
}
