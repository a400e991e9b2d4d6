package org.gangju.twonew;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangju.testkit.time.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Registered on Monday, covered on Tuesday, suspended on Wednesday, closed on Thursday: each day is told as it was. */
@SuppressWarnings("NullAway.Init")
abstract class PastDayContract extends StreetContract {

    private static final LocalDate MONDAY = LocalDate.of(2031, 1, 6);

    @Autowired
    private MovableClock clock;

    private String mill;

    @BeforeEach
    @Override
    protected void openAStreet() {
        clock.goTo(MONDAY);
        super.openAStreet();
        mill = secretary.unit(street, "红光机械");
        secretary.instruct(secretary.member("王一", street), mill);
        clock.goTo(MONDAY.plusDays(1));
        String proposal = secretary.propose("AFFILIATED", street, mill);
        district.done("approveProposal", input("id", proposal));
        clock.goTo(MONDAY.plusDays(2));
        secretary.done("correctNewOrganization", input("id", mill, "fullMemberCount", 9));
        secretary.done("suspendNewOrganization", input("id", mill));
        clock.goTo(MONDAY.plusDays(3));
        secretary.done("closeNewOrganization", input("id", mill));
    }

    @Test
    void readsAsItWas() {
        assertThat(read(0)).isEqualTo("OPERATING WORK_COVERED 3");
        assertThat(read(1)).isEqualTo("OPERATING ESTABLISHED 3");
        assertThat(read(2)).isEqualTo("SUSPENDED ESTABLISHED 9");
        assertThat(read(3)).isEqualTo("CLOSED NOT_COVERED 9");
        root.ask("{ newOrganization(id: \"%s\", asOf: \"%s\") { id } }".formatted(mill, MONDAY.minusDays(1)))
                .path("newOrganization")
                .valueIsNull();
        root.ask("{ newOrganizations(asOf: \"%s\", filter: {within: \"%s\", coverage: WORK_COVERED}) { totalCount } }"
                        .formatted(MONDAY, street))
                .path("newOrganizations.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
        root.ask("{ organization(id: \"%s\", asOf: \"%s\") { newOrganizations { nodes { operatingState } } } }"
                        .formatted(street, MONDAY.plusDays(2)))
                .path("organization.newOrganizations.nodes[*].operatingState")
                .entityList(String.class)
                .containsExactly("SUSPENDED");
    }

    @Test
    void countsAsItWas() {
        assertThat(counted("K22_WORK")).containsExactly("1/1", "1/1", "0/0", "0/0");
        assertThat(counted("K22_DUE")).containsExactly("0/1", "1/1", "0/0", "0/0");
        assertThat(counted("K23_INSTRUCTED")).containsExactly("1/1", "0/0", "0/0", "0/0");
        assertThat(counted("K23_LOAD")).containsExactly("1/1", "1/1", "0/0", "0/0");
    }

    @Test
    void staysWhereItWasWhenTheStreetMoves() {
        String other = root.organization("1-2", "DISTRICT_COMMITTEE", city);
        clock.goTo(MONDAY.plusDays(4));
        root.done("moveOrganization", input("id", street, "parentId", other));

        assertThat(root.indicator(districtId, "K22_WORK", MONDAY)).isEqualTo("1/1");
        assertThat(root.indicator(other, "K22_WORK", MONDAY.plusDays(3))).isEqualTo("0/0");
        assertThat(listed(districtId, 0)).isEqualTo(1);
        assertThat(listed(other, 0)).isEqualTo(0);
        assertThat(listed(districtId, 4)).isEqualTo(0);
        assertThat(listed(other, 4)).isEqualTo(1);
    }

    @Test
    void countsOnEachDayWhatGoesOnWithAnHeir() {
        clock.goTo(MONDAY.plusDays(4));
        String joint = root.organization("joint", "JOINT_BRANCH", street);
        String heir = root.organization("heir", "JOINT_BRANCH", street);
        cover("CLUSTERED", joint, secretary.unit(street, "一心咖啡"), secretary.unit(street, "民乐社"));
        clock.goTo(MONDAY.plusDays(5));
        merge(joint, heir);

        assertThat(IntStream.range(3, 6)
                        .mapToObj(day -> root.indicator(city, "K22_ORGANIZATION", MONDAY.plusDays(day))))
                .containsExactly("0/0", "2/2", "2/2");
    }

    @Test
    void isFoundInTheGridWhereItWas() {
        clock.goTo(MONDAY.plusDays(4));
        String above = root.grid("g", "DISTRICT", null);
        String one = root.grid("g1", "COMMUNITY", above);
        String other = root.grid("g2", "COMMUNITY", above);
        String cell = root.grid("c", "CELL", one);
        String shop = root.unit(street, "便利店", "gridId", cell);
        clock.goTo(MONDAY.plusDays(5));
        root.done("moveGrid", input("id", cell, "parentId", other));

        assertThat(inGrid(one, 4)).containsExactly(shop);
        assertThat(inGrid(other, 4)).isEmpty();
        assertThat(inGrid(one, 5)).isEmpty();
        assertThat(inGrid(other, 5)).containsExactly(shop);
        root.ask("""
                        { then: grid(id: "%1$s", asOf: "%3$s") { newOrganizations { totalCount } }
                          now: grid(id: "%2$s") { newOrganizations { totalCount } } }""".formatted(one, other, MONDAY.plusDays(4)))
                .path("then.newOrganizations.totalCount")
                .entity(Integer.class)
                .isEqualTo(1)
                .path("now.newOrganizations.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void isCoveredFromTheDayThatTheSuperiorNames() {
        clock.goTo(MONDAY.plusDays(4));
        String shop = secretary.unit(street, "便利店");
        String proposal = secretary.propose("AFFILIATED", street, shop);
        String later = MONDAY.plusDays(5).toString();
        district.done("approveProposal", input("id", proposal, "effectiveOn", later));
        assertThat(secretary.coverageOf(shop)).isEqualTo("NOT_COVERED");
        assertThat(district.problem("effectProposal", input("id", proposal))).isEqualTo("PROPOSAL_NOT_DUE");
        clock.goTo(MONDAY.plusDays(5));
        district.done("effectProposal", input("id", proposal));

        assertThat(secretary.coverageOf(shop)).isEqualTo("ESTABLISHED");
        assertThat(root.indicator(city, "K22_WORK", MONDAY.plusDays(4))).isEqualTo("0/1");
        assertThat(root.indicator(city, "K22_WORK", MONDAY.plusDays(5))).isEqualTo("1/1");
        root.ask("{ newOrganization(id: \"%s\") { establishments { nodes { approvedOn validFrom } } } }"
                        .formatted(shop))
                .path("newOrganization.establishments.nodes[0].approvedOn")
                .entity(String.class)
                .isEqualTo(MONDAY.plusDays(4).toString())
                .path("newOrganization.establishments.nodes[0].validFrom")
                .entity(String.class)
                .isEqualTo(later);
    }

    @Test
    void countsTheSameOnceTheModuleIsOnAgain() {
        List<String> before = counted("K22_WORK");
        decide("DISABLE");
        root.ask("""
                        { indicators(organizationId: "%s", keys: ["K22_WORK"], asOf: "%s") { numerator }
                          newOrganization(id: "%s", asOf: "%2$s") { id } }""".formatted(districtId, MONDAY, mill))
                .path("indicators[0].numerator")
                .valueIsNull()
                .path("newOrganization")
                .valueIsNull();
        assertThat(counted("K22_WORK")).containsExactly("0/0", "0/0", "0/0", "0/0");
        decide("ENABLE");

        assertThat(counted("K22_WORK")).isEqualTo(before).containsExactly("1/1", "1/1", "0/0", "0/0");
        assertThat(read(1)).isEqualTo("OPERATING ESTABLISHED 3");
    }

    private void decide(String decision) {
        root.done(
                "setModule",
                input(
                        "moduleId",
                        TwoNew.ID,
                        "organizationId",
                        districtId,
                        "decision",
                        decision,
                        "reason",
                        "A test decides"));
    }

    private List<String> inGrid(String grid, int day) {
        return root.ask("{ newOrganizations(asOf: \"%s\", filter: {gridId: \"%s\"}) { nodes { id } } }"
                        .formatted(MONDAY.plusDays(day), grid))
                .path("newOrganizations.nodes[*].id")
                .entityList(String.class)
                .get();
    }

    private int listed(String within, int day) {
        return root.ask("{ newOrganizations(asOf: \"%s\", filter: {within: \"%s\"}) { totalCount } }"
                        .formatted(MONDAY.plusDays(day), within))
                .path("newOrganizations.totalCount")
                .entity(Integer.class)
                .get();
    }

    private List<String> counted(String key) {
        return IntStream.range(0, 4)
                .mapToObj(day -> root.indicator(city, key, MONDAY.plusDays(day)))
                .toList();
    }

    private String read(int day) {
        var answer =
                root.ask("{ newOrganization(id: \"%s\", asOf: \"%s\") { operatingState coverage fullMemberCount } }"
                        .formatted(mill, MONDAY.plusDays(day)));
        return Stream.of("operatingState", "coverage", "fullMemberCount")
                .map(field -> answer.path("newOrganization." + field)
                        .entity(Object.class)
                        .get()
                        .toString())
                .collect(Collectors.joining(" "));
    }
}
