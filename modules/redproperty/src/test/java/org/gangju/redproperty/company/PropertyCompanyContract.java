package org.gangju.redproperty.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gangju.redproperty.RedPropertyContract;
import org.gangju.testkit.api.ApiCaller;
import org.gangju.testkit.load.AtOnce;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Companies, the estates that they serve, and their party organizations. */
abstract class PropertyCompanyContract extends RedPropertyContract {

    /** Where the module is off, organizations come about without their records, and are registered once it is on. */
    @Test
    void comesAboutByItsOwnMutationAloneWhereTheModuleIsOn() {
        assertThat(city.problemAt("createOrganization", plain("PROPERTY_COMPANY")))
                .isEqualTo("ORGANIZATION_REGISTERED_ELSEWHERE type");
        assertThat(city.problemAt("createOrganization", plain("OWNERS_COMMITTEE")))
                .isEqualTo("ORGANIZATION_REGISTERED_ELSEWHERE type");
        city.mutate("createOrganization", plain("PROPERTY_COMPANY"), "problems { message }")
                .path("result.problems[0].message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).contains("establishPropertyCompany"));
        city.mutate("createOrganization", plain("OWNERS_COMMITTEE"), "problems { message }")
                .path("result.problems[0].message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).contains("establishOwnersCommittee"));
        assertThat(city.problemAt("proposeEstablishment", proposed("PROPERTY_COMPANY")))
                .isEqualTo("ORGANIZATION_REGISTERED_ELSEWHERE type");
        city.done("createOrganization", plain("OTHER"));
        String earlier = city.unregistered("u", "PROPERTY_COMPANY", city.district);
        city.done("registerPropertyCompany", staffed("organizationId", earlier, 40, 0));
    }

    private Map<String, @Nullable Object> proposed(String type) {
        Map<String, @Nullable Object> input = new HashMap<>(plain(type));
        input.put("superiorId", input.remove("parentId"));
        input.put("reason", "试点");
        return input;
    }

    private Map<String, @Nullable Object> plain(String type) {
        String code = city.code("plain");
        return input("code", code, "name", code, "shortName", code, "type", type, "parentId", city.district);
    }

    /** From the registration of two companies to the figure that is reported. */
    @Test
    void showsWhichOfTheCompaniesThatCouldHaveAPartyOrganizationHasOne() {
        String large = city.company("large", 5);
        String small = city.company("small", 2);
        String branch = city.organization("b", "JOINT_BRANCH", city.district);
        assertThat(city.indicator(city.city, "K19", MONDAY)).isEqualTo("0/1");
        assertThat(city.problemAt("recordCompanyPartyOrganization", party(small, branch)))
                .isEqualTo("PROPERTY_COMPANY_NOT_ELIGIBLE id");
        city.done("recordCompanyPartyOrganization", party(large, branch));
        assertThat(city.indicator(city.district, "K19", MONDAY)).isEqualTo("1/1");
        assertThat(city.problem("recordCompanyPartyOrganization", party(large, branch)))
                .isEqualTo("PROPERTY_HAS_PARTY_ORGANIZATION");
        clock.goTo(TUESDAY);
        city.done("declarePropertyStaff", input("id", small, "staff", 12, "fullMemberCount", 3));
        assertThat(city.indicator(city.district, "K19", TUESDAY)).isEqualTo("1/2");
        assertThat(city.indicator(city.district, "K19", MONDAY)).isEqualTo("1/1");
        city.done("endCompanyPartyOrganization", input("id", large));
        assertThat(city.problem("endCompanyPartyOrganization", input("id", large)))
                .isEqualTo("PROPERTY_WITHOUT_PARTY_ORGANIZATION");
        assertThat(city.indicator(city.district, "K19", TUESDAY)).isEqualTo("0/2");
        assertThat(city.indicator(city.community, "K19", TUESDAY)).isEqualTo("0/0");
        city.ask("""
                        { eligible: propertyCompanies(filter: { within: "%1$s", eligible: true }) { totalCount }
                          led: propertyCompanies(filter: { within: "%1$s", withPartyOrganization: true }) { totalCount }
                          propertyCompany(id: "%2$s") { staff fullMemberCount eligible
                            before: staff(asOf: "%3$s") could: eligible(asOf: "%3$s") } }""".formatted(city.city, small, MONDAY))
                .path("eligible.totalCount")
                .entity(Integer.class)
                .isEqualTo(2)
                .path("led.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("propertyCompany.staff")
                .entity(Integer.class)
                .isEqualTo(12)
                .path("propertyCompany.before")
                .entity(Integer.class)
                .isEqualTo(40)
                .path("propertyCompany.could")
                .entity(Boolean.class)
                .isEqualTo(false);
    }

    @Test
    void servesAnEstateAloneAndCoversItsGrid() {
        String estate = city.estate("e1");
        String first = city.company("first", 0);
        String service = city.serve(first, estate);
        assertThat(city.problemAt("beginPropertyService", input("companyId", city.company("x", 0), "estateId", estate)))
                .isEqualTo("ESTATE_SERVED estateId");
        assertThat(links(estate)).isEqualTo(1);
        clock.goTo(TUESDAY);
        city.done("endPropertyService", input("id", service));
        assertThat(links(estate)).isZero();
        assertThat(city.problem("endPropertyService", input("id", service))).isEqualTo("PERIOD_ENDED");
        String second = city.company("second", 0);
        city.serve(second, estate);
        city.ask("""
                        { node(id: "%s") { ... on Grid {
                            propertyServices { nodes { company { id } validFrom } }
                            all: propertyServices(history: true) { totalCount }
                            before: propertyServices(asOf: "%s") { nodes { company { id } } } } }
                          organization(id: "%s") { propertyCompany { id services { totalCount } } } }""".formatted(estate, MONDAY, city.organizationOf(second)))
                .path("node.propertyServices.nodes[*].company.id")
                .entityList(String.class)
                .containsExactly(second)
                .path("node.all.totalCount")
                .entity(Integer.class)
                .isEqualTo(2)
                .path("node.before.nodes[*].company.id")
                .entityList(String.class)
                .containsExactly(first)
                .path("organization.propertyCompany.id")
                .entity(String.class)
                .isEqualTo(second)
                .path("organization.propertyCompany.services.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoCompanyOrEstate() {
        String company = city.company("p", 3);
        assertThat(city.problem("beginPropertyService", input("companyId", company, "estateId", city.communityGrid)))
                .isEqualTo("ESTATE_EXPECTED");
        assertThat(city.problem("beginPropertyService", input("companyId", company, "estateId", "none")))
                .isEqualTo("NOT_FOUND");
        assertThat(city.problem("beginPropertyService", input("companyId", "none", "estateId", city.estate("e"))))
                .isEqualTo("NOT_FOUND");
        String homeless = city.grid("h", "ESTATE", city.grid("h0", "DISTRICT", null));
        assertThat(city.problem("beginPropertyService", input("companyId", company, "estateId", homeless)))
                .isEqualTo("ESTATE_WITHOUT_ORGANIZATION");
        String retired = city.estate("r");
        city.done("retireGrid", input("id", retired));
        assertThat(city.problem("beginPropertyService", input("companyId", company, "estateId", retired)))
                .isEqualTo("ESTATE_NOT_IN_FORCE");
        LocalDate lastDay = MONDAY.plusYears(1);
        assertThat(city.problemAt(
                        "beginPropertyService",
                        input(
                                "companyId",
                                company,
                                "estateId",
                                city.estate("f"),
                                "validFrom",
                                lastDay.plusDays(1).toString())))
                .isEqualTo("PROPERTY_BEGINS_TOO_LATE validFrom");
        assertThat(city.problem("registerPropertyCompany", staffed("organizationId", city.community, 1, 0)))
                .isEqualTo("PROPERTY_COMPANY_EXPECTED");
        assertThat(city.problem(
                        "registerPropertyCompany", staffed("organizationId", city.organizationOf(company), 1, 0)))
                .isEqualTo("PROPERTY_COMPANY_REGISTERED");
        assertThat(city.problem("declarePropertyStaff", staffed("id", company, 2, 3)))
                .isEqualTo("PROPERTY_MEMBERS_BEYOND_STAFF");
        assertThat(city.problem("declarePropertyStaff", staffed("id", company, -1, 0)))
                .isEqualTo("PROPERTY_STAFF_OUT_OF_RANGE");
        assertThat(city.problem("recordCompanyPartyOrganization", party(company, city.district)))
                .isEqualTo("PROPERTY_PARTY_ORGANIZATION_EXPECTED");
        assertThat(city.error(
                        "declarePropertyStaff", input("id", company, "staff", 1, "fullMemberCount", 0, "version", 7)))
                .isEqualTo("CONFLICT");
    }

    @Test
    void closesWithItsOrganization() {
        String estate = city.estate("e1");
        String company = city.company("p", 3);
        city.done(
                "recordCompanyPartyOrganization",
                party(company, city.organization("b", "JOINT_BRANCH", city.district)));
        city.serve(company, estate);
        clock.goTo(TUESDAY);
        city.done("retireOrganization", input("id", city.organizationOf(company)));
        assertThat(city.problem("declarePropertyStaff", staffed("id", company, 1, 0)))
                .isEqualTo("PROPERTY_COMPANY_CLOSED");
        assertThat(city.indicator(city.city, "K19", TUESDAY)).isEqualTo("0/0");
        assertThat(city.indicator(city.city, "K19", MONDAY)).isEqualTo("1/1");
        assertThat(city.indicator(city.city, "K18", TUESDAY)).isEqualTo("0/0");
        assertThat(city.indicator(city.city, "K18", MONDAY)).isEqualTo("0/1");
    }

    @Test
    void goesOnForTheHeirOfItsEstateAndInAnotherCommunity() {
        String estate = city.estate("e1");
        city.serve(city.company("p", 0), estate);
        clock.goTo(TUESDAY);
        String merged = city.created(
                "mergeGrids",
                "grid",
                input("ids", List.of(estate, city.estate("e2")), "code", city.code("e3"), "name", "e3"));
        assertThat(city.indicator(city.community, "K18", TUESDAY)).isEqualTo("0/1");
        city.done("moveGrid", input("id", merged, "parentId", city.otherGrid));
        assertThat(city.indicator(city.community, "K18", TUESDAY)).isEqualTo("0/0");
        assertThat(city.indicator(city.other, "K18", TUESDAY)).isEqualTo("0/1");
        assertThat(city.indicator(city.community, "K18", MONDAY)).isEqualTo("0/1");
        assertThat(city.indicator(city.other, "K18", MONDAY)).isEqualTo("0/0");
    }

    @Test
    void givesAnEstateOneCompanyHoweverManyAsk() throws Exception {
        String estate = city.estate("e1");
        List<String> companies = IntStream.range(0, 8)
                .mapToObj(number -> city.company("p" + number, 0))
                .toList();
        List<List<String>> answers = AtOnce.of(
                8,
                number -> () -> city.problems(
                        "beginPropertyService", input("companyId", companies.get(number), "estateId", estate)));
        assertThat(answers).filteredOn(List::isEmpty).hasSize(1);
        assertThat(answers).filteredOn(List.of("ESTATE_SERVED")::equals).hasSize(7);
    }

    /** Companies mostly stand above the communities whose estates they serve. */
    @Test
    void isNamedByTheCommunityWhoseEstateItServes() {
        String estate = city.estate("e1");
        String company = city.company("p", 0);
        ApiCaller community = city.secretaryOf(city.community, city.communityGrid);
        community.done("beginPropertyService", input("companyId", company, "estateId", estate));
        community
                .ask("""
                        { node(id: "%s") { ... on Grid { propertyServices { nodes {
                            companyName companyId companyOrganizationId company { id } } } } } }""".formatted(estate))
                .path("node.propertyServices.nodes[0].companyName")
                .entity(String.class)
                .isEqualTo("p")
                .path("node.propertyServices.nodes[0].companyId")
                .entity(String.class)
                .isEqualTo(company)
                .path("node.propertyServices.nodes[0].companyOrganizationId")
                .entity(String.class)
                .isEqualTo(city.organizationOf(company))
                .path("node.propertyServices.nodes[0].company")
                .valueIsNull();
        assertThat(city.secretaryOf(city.other, city.otherGrid)
                        .problemAt("beginPropertyService", input("companyId", company, "estateId", estate)))
                .isEqualTo("NOT_FOUND estateId");
        String stranger = elsewhere().company("x", 0);
        assertThat(community.problemAt(
                        "beginPropertyService", input("companyId", stranger, "estateId", city.estate("e2"))))
                .isEqualTo("NOT_FOUND companyId");
    }

    @Test
    void isRecordedAheadWhereTheEndOfTheFormerOneIs() {
        String estate = city.estate("e1");
        String first = city.company("first", 0);
        String service = city.serve(first, estate);
        String second = city.company("second", 0);
        LocalDate day = MONDAY.plusDays(10);
        var next = input("companyId", second, "estateId", estate, "validFrom", day.toString());
        assertThat(city.problem("beginPropertyService", next)).isEqualTo("ESTATE_SERVED");
        city.done("endPropertyService", input("id", service, "on", day.toString()));
        city.done("beginPropertyService", next);
        assertThat(serving(estate)).containsExactly("first");
        clock.goTo(day);
        assertThat(serving(estate)).containsExactly("second");
        assertThat(links(estate)).isEqualTo(1);
        assertThat(city.indicator(city.city, "K18", day)).isEqualTo("0/1");
        assertThat(city.indicator(city.city, "K18", day.minusDays(1))).isEqualTo("0/1");
    }

    /** What is recorded late rewrites no figure of days on which there was no such company, or the estate was elsewhere. */
    @Test
    void isRecordedForNoDayBeforeTheCompanyOrBeforeTheEstateCame() {
        String early = city.estate("e1");
        String moved = city.estate("e2");
        clock.goTo(MONDAY.plusDays(5));
        String company = city.company("p", 0);
        clock.goTo(MONDAY.plusDays(10));
        city.done("moveGrid", input("id", moved, "parentId", city.otherGrid));
        clock.goTo(MONDAY.plusDays(20));
        assertThat(since(company, early, MONDAY.plusDays(4))).isEqualTo("PROPERTY_BEFORE_COMPANY validFrom");
        assertThat(since(company, moved, MONDAY.plusDays(9))).isEqualTo("PROPERTY_BEFORE_ESTATE validFrom");
        String late = city.estate("e3");
        assertThat(since(company, late, MONDAY.plusDays(19))).isEqualTo("PROPERTY_BEFORE_ESTATE validFrom");
        assertThat(since(company, early, MONDAY.plusDays(5))).isEmpty();
        assertThat(since(company, moved, MONDAY.plusDays(10))).isEmpty();
        assertThat(since(company, late, MONDAY.plusDays(20))).isEmpty();
        assertThat(city.indicator(city.city, "K18", MONDAY.plusDays(5))).isEqualTo("0/1");
        assertThat(city.indicator(city.other, "K18", MONDAY.plusDays(10))).isEqualTo("0/1");
    }

    private String since(String company, String estate, LocalDate day) {
        var wanted = input("companyId", company, "estateId", estate, "validFrom", day.toString());
        return city.refusal("beginPropertyService", wanted);
    }

    @Test
    void leavesNoLinkBehindOfAServiceThatHasGoneOnForAnHeir() {
        String estate = city.estate("e1");
        String company = city.company("p", 0);
        city.serve(company, estate);
        clock.goTo(TUESDAY);
        String merged = city.created(
                "mergeGrids",
                "grid",
                input("ids", List.of(estate, city.estate("e2")), "code", city.code("e3"), "name", "e3"));
        assertThat(links(merged)).isEqualTo(1);
        String service = city.ask(
                        "{ node(id: \"%s\") { ... on Grid { propertyServices { nodes { id } } } } }".formatted(merged))
                .path("node.propertyServices.nodes[0].id")
                .entity(String.class)
                .get();
        clock.goTo(MONDAY.plusDays(2));
        city.done("endPropertyService", input("id", service));
        assertThat(links(merged)).isZero();
        city.serve(company, merged);
        assertThat(links(merged)).isEqualTo(1);
    }

    @Test
    void takesADeclarationThatWasDecidedOnAnOlderVersionForAConflict() {
        String company = city.company("p", 3);
        int version = city.version(company);
        var declared = input("id", company, "staff", 30, "fullMemberCount", 4, "version", version);
        city.done("declarePropertyStaff", declared);
        assertThat(city.error("declarePropertyStaff", declared)).isEqualTo("CONFLICT");
        var led = party(company, city.organization("b", "JOINT_BRANCH", city.district));
        led.put("version", version);
        assertThat(city.error("recordCompanyPartyOrganization", led)).isEqualTo("CONFLICT");
        led.put("version", city.version(company));
        city.done("recordCompanyPartyOrganization", led);
        assertThat(city.error("endCompanyPartyOrganization", input("id", company, "version", version)))
                .isEqualTo("CONFLICT");
    }

    @Test
    void keepsSmallCountsFromWhoMayNotListPeople() {
        String few = city.company("few", 4);
        String many = city.company("many", 5);
        ApiCaller reader = city.makeClient(city.district, "redproperty.read").caller(api);
        assertThat(fullMembers(reader, few)).isNull();
        assertThat(fullMembers(reader, many)).isEqualTo(5);
        assertThat(fullMembers(city, few)).isEqualTo(4);
    }

    private static @Nullable Object fullMembers(ApiCaller asking, String company) {
        Map<?, ?> found = asking.ask("{ propertyCompany(id: \"%s\") { fullMemberCount } }".formatted(company))
                .path("propertyCompany")
                .entity(Map.class)
                .get();
        return found.get("fullMemberCount");
    }

    private List<String> serving(String estate) {
        return city.ask("{ node(id: \"%s\") { ... on Grid { propertyServices { nodes { companyName } } } } }"
                        .formatted(estate))
                .path("node.propertyServices.nodes[*].companyName")
                .entityList(String.class)
                .get();
    }

    private int links(String estate) {
        return city.ask("{ node(id: \"%s\") { ... on Grid { organizationLinks { totalCount } } } }".formatted(estate))
                .path("node.organizationLinks.totalCount")
                .entity(Integer.class)
                .get();
    }

    private static Map<String, @Nullable Object> party(String company, String organization) {
        return input("id", company, "partyOrganizationId", organization);
    }

    private static Map<String, @Nullable Object> staffed(String field, String id, int staff, int fullMembers) {
        return input(field, id, "staff", staff, "fullMemberCount", fullMembers);
    }
}
