package org.gangju.twonew.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangju.testkit.load.AtOnce;
import org.gangju.testkit.statement.Statements;
import org.gangju.twonew.Quarter;
import org.gangju.twonew.StreetContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The users' story of the register 两新组织名录. */
@SuppressWarnings("NullAway.Init")
abstract class RegisterContract extends StreetContract {

    @Autowired
    private Statements statements;

    @Test
    void findsUnitsByCodeNameStateAndPlace() {
        String cell = grid();
        String mill = root.unit(street, "红光机械", "gridId", cell);
        String club = secretary.unit(street, "民乐社", "category", "SOCIAL_ORGANIZATION", "fullMemberCount", 0);
        String uscc = secretary
                .ask("{ newOrganization(id: \"%s\") { uscc } }".formatted(mill))
                .path("newOrganization.uscc")
                .entity(String.class)
                .get();
        secretary.done("suspendNewOrganization", input("id", club));
        assertThat(found("usccPrefix: \"" + uscc.substring(0, 17) + "\"")).containsExactly(mill);
        assertThat(found("namePrefix: \"民\"")).containsExactly(club);
        assertThat(found("category: SOCIAL_ORGANIZATION")).containsExactly(club);
        assertThat(found("operatingState: OPERATING")).containsExactly(mill);
        assertThat(found("coverage: NOT_COVERED")).containsExactly(mill, club);
        assertThat(found("mode: AFFILIATED")).isEmpty();
        assertThat(found("fullMembersFrom: 3")).containsExactly(mill);
        assertThat(found("not: {gridId: \"" + cell + "\"}")).containsExactly(club);
        assertThat(found("within: \"" + districtId + "\", or: [{category: SOCIAL_ORGANIZATION}, {fullMembersFrom: 9}]"))
                .containsExactly(club);
        secretary.instruct(secretary.member("王一", street), club);
        assertThat(found("coverage: WORK_COVERED")).containsExactly(club);
        cover("AFFILIATED", street, mill);
        assertThat(found("coverage: ESTABLISHED")).containsExactly(mill);
        root.ask("{ grid(id: \"%s\") { newOrganizations { nodes { id } } } }".formatted(cell))
                .path("grid.newOrganizations.nodes[*].id")
                .entityList(String.class)
                .containsExactly(mill);
        root.ask(
                        "{ organization(id: \"%s\") { newOrganizations { totalCount } all: newOrganizations(subtree: true) { nodes { id } } } }"
                                .formatted(districtId))
                .path("organization.newOrganizations.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("organization.all.nodes[*].id")
                .entityList(String.class)
                .containsExactly(mill, club);
    }

    @Test
    void refusesWhatIsNoCreditCode() {
        assertThat(refused("uscc", "91510100MA6C")).isEqualTo("USCC_MALFORMED uscc");
        assertThat(refused("uscc", "9151010OMA6C000001")).isEqualTo("USCC_MALFORMED uscc");
        String fine = Quarter.uscc();
        String wrong = fine.substring(0, 17) + (fine.endsWith("7") ? "8" : "7");
        assertThat(refused("uscc", wrong)).isEqualTo("USCC_CHECK_DIGIT uscc");
        String mill = secretary.unit(street, "红光机械", "uscc", fine.toLowerCase(Locale.ROOT));
        assertThat(refused("uscc", fine)).isEqualTo("USCC_TAKEN uscc");
        String cafe = secretary.unit(street, "一心咖啡");
        assertThat(secretary.problemAt("correctNewOrganization", input("id", cafe, "uscc", fine)))
                .isEqualTo("USCC_TAKEN uscc");
        secretary.done("correctNewOrganization", input("id", mill, "uscc", fine));
        assertThat(refused("fullMemberCount", -1)).isEqualTo("NEW_ORGANIZATION_COUNT_OUT_OF_RANGE fullMemberCount");
        assertThat(refused("superiorId", "nobody")).isEqualTo("NOT_FOUND superiorId");
        assertThat(refused("name", " ")).isEqualTo("TEXT_BLANK name");
        assertThat(secretary.problemAt("correctNewOrganization", input("id", mill)))
                .isEqualTo("NEW_ORGANIZATION_NOTHING_CORRECTED id");
    }

    @Test
    void comesAboutByTheRegisterAloneWhereTheModuleIsOn() {
        assertThat(root.problemAt("createOrganization", plain(street)))
                .isEqualTo("ORGANIZATION_REGISTERED_ELSEWHERE type");
        root.mutate("createOrganization", plain(street), "problems { message }")
                .path("result.problems[0].message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).contains("registerNewOrganization"));
        String off = root.organization("1-2", "DISTRICT_COMMITTEE", city);
        root.done(
                "setModule", input("moduleId", "twonew", "organizationId", off, "decision", "DISABLE", "reason", "试点"));
        root.done("createOrganization", plain(off));
    }

    private static Map<String, @Nullable Object> plain(String parentId) {
        String code = Quarter.uscc();
        return input("code", code, "name", "厂", "shortName", "厂", "type", "NEW_ORGANIZATION", "parentId", parentId);
    }

    @Test
    void knowsEachCreditCodeOnceAlsoWhenTwoAreAtOnce() throws Exception {
        String uscc = Quarter.uscc();
        List<String> answers = AtOnce.of(
                2,
                number -> () -> String.join(
                        ",",
                        secretary.problems(
                                "registerNewOrganization",
                                Quarter.unitInput(street, "厂" + number, "uscc", uscc, "code", uscc + "-" + number))));

        assertThat(answers).containsExactlyInAnyOrder("", "USCC_TAKEN");
    }

    @Test
    void isRegisteredAgainOnceItHasClosed() {
        String uscc = Quarter.uscc();
        String former = secretary.unit(street, "红光机械", "uscc", uscc);
        assertThat(refused("uscc", uscc)).isEqualTo("USCC_TAKEN uscc");
        secretary.done("closeNewOrganization", input("id", former));
        String again = secretary.unit(street, "红光机械", "uscc", uscc);

        assertThat(again).isNotEqualTo(former);
        assertThat(found("usccPrefix: \"" + uscc + "\"")).containsExactly(former, again);
        assertThat(refused("uscc", uscc)).isEqualTo("USCC_TAKEN uscc");
        assertThat(indicator("K22_WORK")).isEqualTo("0/1");
    }

    @Test
    void isRegisteredThoughItsCodeWasOnceGivenToAnotherByMistake() {
        String uscc = Quarter.uscc();
        String mistaken = secretary.unit(street, "红光机械", "uscc", uscc);
        secretary.done("correctNewOrganization", input("id", mistaken, "uscc", Quarter.uscc()));
        String owner = secretary.unit(street, "一心咖啡", "uscc", uscc);

        assertThat(found("usccPrefix: \"" + uscc + "\"")).containsExactly(owner);
        secretary
                .ask("{ newOrganization(id: \"%s\") { organization { code } } }".formatted(owner))
                .path("newOrganization.organization.code")
                .entity(String.class)
                .isEqualTo(uscc + "-2");
        assertThat(refused("code", uscc)).isEqualTo("CODE_TAKEN code");
    }

    @Test
    void tellsSmallCountsOfMembersOnlyToThoseWhoMayListThem() {
        String small = secretary.unit(street, "红光机械", "fullMemberCount", 3);
        String large = secretary.unit(street, "宏达建材", "fullMemberCount", 7);
        Quarter other = root.client(api, street, "twonew.read", "twonew.write", "organization.read");
        assertThat(counts(other)).containsExactly(null, 7);
        assertThat(counts(secretary)).containsExactly(3, 7);
        for (int fewest = 1; fewest <= 5; fewest++) {
            assertThat(found(other, "fullMembersFrom: " + fewest)).containsExactly(large);
            assertThat(found(other, "not: {fullMembersFrom: " + fewest + "}")).containsExactly(small);
        }
        assertThat(found(secretary, "fullMembersFrom: 3")).containsExactly(small, large);
        assertThat(found(secretary, "fullMembersFrom: 4")).containsExactly(large);
        assertThat(found(secretary, "fullMembersFrom: 8")).isEmpty();
        other.mutate(
                        "correctNewOrganization",
                        input("id", large, "fullMemberCount", 2),
                        "newOrganization { fullMemberCount }")
                .path("result.newOrganization.fullMemberCount")
                .valueIsNull();
    }

    private static List<Object> counts(Quarter caller) {
        return caller.ask("{ newOrganizations { nodes { fullMemberCount } } }")
                .path("newOrganizations.nodes[*].fullMemberCount")
                .entityList(Object.class)
                .get();
    }

    @Test
    void takesAUnitFromOneStateToTheNext() {
        String mill = secretary.unit(street, "红光机械");
        assertThat(secretary.problemAt("resumeNewOrganization", input("id", mill)))
                .isEqualTo("NEW_ORGANIZATION_NOT_SUSPENDED id");
        secretary.done("suspendNewOrganization", input("id", mill));
        assertThat(secretary.problemAt("suspendNewOrganization", input("id", mill)))
                .isEqualTo("NEW_ORGANIZATION_NOT_OPERATING id");
        assertThat(secretary.error("resumeNewOrganization", input("id", mill, "version", 0)))
                .isEqualTo("CONFLICT");
        secretary.done("resumeNewOrganization", input("id", mill, "version", 1));
        cover("AFFILIATED", street, mill);
        String duty = secretary.instruct(secretary.member("王一", street), mill);
        assertThat(indicator("K22_WORK")).isEqualTo("1/1");
        secretary.done("closeNewOrganization", input("id", mill));
        secretary
                .ask("""
                        { newOrganization(id: "%s") { operatingState coverage organization { status }
                            duties { totalCount } all: duties(history: true) { nodes { id } } } }""".formatted(mill))
                .path("newOrganization.operatingState")
                .entity(String.class)
                .isEqualTo("CLOSED")
                .path("newOrganization.coverage")
                .entity(String.class)
                .isEqualTo("NOT_COVERED")
                .path("newOrganization.organization.status")
                .entity(String.class)
                .isEqualTo("RETIRED")
                .path("newOrganization.duties.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("newOrganization.all.nodes[*].id")
                .entityList(String.class)
                .containsExactly(duty);
        assertThat(indicator("K22_WORK")).isEqualTo("0/0");
        for (String step : List.of("suspendNewOrganization", "resumeNewOrganization", "closeNewOrganization")) {
            assertThat(secretary.problemAt(step, input("id", mill))).isEqualTo("NEW_ORGANIZATION_CLOSED id");
        }
        assertThat(secretary.problemAt("correctNewOrganization", input("id", mill, "fullMemberCount", 1)))
                .isEqualTo("NEW_ORGANIZATION_CLOSED id");
    }

    @Test
    void goesOnInTheGridThatTakesOver() {
        String cell = grid();
        String mill = root.unit(street, "红光机械", "gridId", cell);
        String heir = root.created(
                "mergeGrids",
                "grid",
                input("ids", List.of(cell, root.grid("c-2", "CELL", parent)), "code", Quarter.uscc(), "name", "新网格"));
        assertThat(gridOf(mill)).isEqualTo(heir);
        assertThat(secretary.error("suspendNewOrganization", input("id", mill, "version", 0)))
                .isEqualTo("CONFLICT");
        root.done("retireGrid", input("id", heir));
        assertThat(root.problemAt("correctNewOrganization", input("id", mill, "gridId", heir)))
                .isEqualTo("NEW_ORGANIZATION_GRID_NOT_IN_FORCE gridId");
        root.ask("{ newOrganization(id: \"%s\") { grid { id } } }".formatted(mill))
                .path("newOrganization.grid")
                .valueIsNull();
    }

    @Test
    void keepsFromOthersWhatIsNotTheirs() {
        String mill = secretary.unit(street, "红光机械");
        String elsewhere = root.organization("1-1-2", "WORK_COMMITTEE", districtId);
        Quarter stranger = root.client(api, elsewhere, WORK);
        stranger.ask("{ newOrganization(id: \"%s\") { id } newOrganizations { totalCount } }".formatted(mill))
                .path("newOrganization")
                .valueIsNull()
                .path("newOrganizations.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
        assertThat(stranger.problemAt("suspendNewOrganization", input("id", mill)))
                .isEqualTo("NOT_FOUND id");
        assertThat(stranger.problemAt("proposeCoverage", Quarter.coverage("AFFILIATED", elsewhere, mill)))
                .isEqualTo("NOT_FOUND newOrganizationIds");
        root.done("moveOrganization", input("id", organization(mill), "parentId", elsewhere));
        stranger.done("suspendNewOrganization", input("id", mill));
    }

    @Test
    void asksAsOftenForManyAsForFew() {
        root.unit(street, "厂0", "gridId", grid());
        int few = statementsOfAll();
        for (int number = 1; number < 6; number++) {
            String unit = secretary.unit(street, "厂" + number, "fullMemberCount", number);
            secretary.instruct(secretary.member("王" + number, street), unit);
        }
        assertThat(statementsOfAll()).isEqualTo(few);
    }

    @Test
    void goesOnInAnotherGridInAsFewStatementsForManyAsForOne() {
        int one = statementsOfMerging(1);

        assertThat(statementsOfMerging(5)).isEqualTo(one);
    }

    private int statementsOfMerging(int units) {
        List<String> cells = List.of(grid(), root.grid("c-2" + units, "CELL", parent));
        for (int number = 0; number < units; number++) {
            root.unit(street, "厂" + number, "gridId", cells.getFirst());
        }
        return statements
                .during(() -> root.done("mergeGrids", input("ids", cells, "code", Quarter.uscc(), "name", "新网格")))
                .ofTheOperation()
                .size();
    }

    private int statementsOfAll() {
        return statements
                .during(() -> root.ask("""
                        { newOrganizations(first: 50, filter: {within: "%s"}) { totalCount nodes { coverage organization { name }
                            grid { name } establishments { nodes { mode } } visits { totalCount }
                            duties { nodes { role load overloaded holder { displayName member { id } } visits { nodes { note } }
                                newOrganization { uscc } } } } } }""".formatted(street)))
                .ofTheOperation()
                .size();
    }

    private String parent = "";
    private int grids;

    private String grid() {
        int number = grids++;
        parent = root.grid("g" + number, "COMMUNITY", null);
        return root.grid("c" + number, "CELL", parent);
    }

    private String organization(String unit) {
        return secretary
                .ask("{ newOrganization(id: \"%s\") { organization { id } } }".formatted(unit))
                .path("newOrganization.organization.id")
                .entity(String.class)
                .get();
    }

    private String gridOf(String unit) {
        return root.ask("{ newOrganization(id: \"%s\") { grid { id } } }".formatted(unit))
                .path("newOrganization.grid.id")
                .entity(String.class)
                .get();
    }

    private List<String> found(String filter) {
        return found(root, filter);
    }

    private List<String> found(Quarter caller, String filter) {
        return caller.ask("{ newOrganizations(filter: {within: \"%s\", and: [{%s}]}) { nodes { id } } }"
                        .formatted(street, filter))
                .path("newOrganizations.nodes[*].id")
                .entityList(String.class)
                .get();
    }

    private String refused(String field, Object value) {
        return secretary.problemAt("registerNewOrganization", Quarter.unitInput(street, "厂", field, value));
    }
}
