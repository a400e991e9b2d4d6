package org.gangju.twonew.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gangju.testkit.api.ApiCaller;
import org.gangju.testkit.api.MemberAccount;
import org.gangju.testkit.load.AtOnce;
import org.gangju.twonew.Quarter;
import org.gangju.twonew.StreetContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The users' story of instructors 党建工作指导员, from the first visit to K23. */
@SuppressWarnings("NullAway.Init")
abstract class InstructorContract extends StreetContract {

    private String mill;
    private String wang;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PasswordEncoder passwords;

    @BeforeEach
    void registers() {
        mill = secretary.unit(street, "红光机械");
        wang = secretary.member("王一", street);
    }

    @Test
    void leadsFromAnInstructorToTheIndicators() {
        String cafe = secretary.unit(street, "一心咖啡");
        String club = secretary.unit(street, "民乐社");
        assertThat(indicator("K23_INSTRUCTED")).isEqualTo("0/3");
        assertThat(indicator("K23_LOAD")).isEqualTo("0/0");
        String duty = secretary.instruct(wang, mill);
        secretary.instruct(wang, cafe);
        secretary.done("assignLiaison", input("newOrganizationId", club, "holder", input("displayName", "网格员小陈")));

        assertThat(indicator("K23_INSTRUCTED")).isEqualTo("2/3");
        assertThat(indicator("K23_LOAD")).isEqualTo("2/1");
        assertThat(indicator("K22_WORK")).isEqualTo("3/3");
        assertThat(indicator("K22_ORGANIZATION")).isEqualTo("0/3");
        secretary.done(
                "recordInstructorVisit",
                input("dutyId", duty, "visitedOn", Quarter.today().toString(), "note", "商量组建党支部"));
        secretary
                .ask("""
                        { member(id: "%s") { instructing { totalCount nodes { load overloaded role newOrganization { id }
                            visits { nodes { note visitedOn instructor { displayName } } } } } }
                          newOrganization(id: "%s") { visits { totalCount } } }""".formatted(wang, mill))
                .path("member.instructing.nodes[*].load")
                .entityList(Integer.class)
                .containsExactly(2, 2)
                .path("member.instructing.nodes[0].visits.nodes[*].note")
                .entityList(String.class)
                .containsExactly("商量组建党支部")
                .path("newOrganization.visits.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
        cover("AFFILIATED", street, cafe);
        assertThat(indicator("K23_INSTRUCTED")).isEqualTo("1/2");
    }

    @Test
    void warnsOfTooManyAndRefusesNobody() {
        for (int number = 0; number < 5; number++) {
            secretary.instruct(wang, secretary.unit(street, "厂" + number));
        }
        secretary
                .ask("{ member(id: \"%s\") { instructing(first: 1) { nodes { load overloaded } } } }".formatted(wang))
                .path("member.instructing.nodes[0].overloaded")
                .entity(Boolean.class)
                .isEqualTo(true);
        assertThat(indicator("K23_LOAD")).isEqualTo("5/1");
    }

    @Test
    void refusesWhatDoesNotFit() {
        String duty = secretary.instruct(wang, mill);
        assertThat(secretary.problem("assignInstructor", input("newOrganizationId", mill, "memberId", wang)))
                .isEqualTo("ASSIGNMENT_OVERLAPS");
        assertThat(visit(duty, Quarter.today().plusDays(1))).isEqualTo("VISIT_DAY visitedOn");
        assertThat(visit(duty, Quarter.today().minusDays(1))).isEqualTo("VISIT_DAY visitedOn");
        String liaison = secretary.created(
                "assignLiaison",
                "newOrganizationDuty",
                input("newOrganizationId", mill, "holder", input("memberId", wang)));
        assertThat(visit(liaison, Quarter.today())).isEqualTo("NOT_FOUND dutyId");
        assertThat(secretary.problem(
                        "assignLiaison",
                        input("newOrganizationId", mill, "holder", input("memberId", wang, "displayName", "王一"))))
                .isEqualTo("PARTICIPANT_AMBIGUOUS");
        secretary.done("endNewOrganizationDuty", input("id", duty));
        assertThat(secretary.problem("endNewOrganizationDuty", input("id", duty)))
                .isEqualTo("PERIOD_ENDED");
        secretary.done("endNewOrganizationDuty", input("id", liaison));
        assertThat(secretary.coverageOf(mill)).isEqualTo("NOT_COVERED");
        secretary.done("closeNewOrganization", input("id", mill));
        assertThat(secretary.problemAt("assignInstructor", input("newOrganizationId", mill, "memberId", wang)))
                .isEqualTo("NEW_ORGANIZATION_CLOSED newOrganizationId");
    }

    @Test
    void takesOneInstructorOfTwoAtOnce() throws Exception {
        String li = secretary.member("李二", street);
        List<String> answers = AtOnce.of(
                2,
                number -> () -> String.join(
                        ",",
                        secretary.problems(
                                "assignInstructor",
                                input("newOrganizationId", mill, "memberId", number == 0 ? wang : li))));

        assertThat(answers).containsExactlyInAnyOrder("", "ASSIGNMENT_OVERLAPS");
    }

    @Test
    void forgetsTheNotesOfWhoIsErased() {
        String duty = secretary.instruct(wang, mill);
        secretary.done(
                "recordInstructorVisit",
                input("dutyId", duty, "visitedOn", Quarter.today().toString(), "note", "商量组建党支部"));
        root.mutate("exportMemberRecord", input("id", wang, "purpose", "本人查阅"), "document")
                .path("result.document")
                .entity(String.class)
                .satisfies(document -> assertThat(document).contains("instructor-visits", "商量组建党支部"));
        root.done("eraseMember", input("id", wang, "reason", "本人要求"));
        secretary
                .ask("{ newOrganization(id: \"%s\") { coverage visits { nodes { note visitedOn } } } }".formatted(mill))
                .path("newOrganization.visits.nodes[0].note")
                .valueIsNull()
                .path("newOrganization.coverage")
                .entity(String.class)
                .isEqualTo("NOT_COVERED");
    }

    @Test
    void tellsTheLargestLoadOnlyToThoseWhoMayListMembers() {
        secretary.instruct(wang, mill);
        Quarter other = root.client(api, street, "twonew.read", "indicator.read", "organization.read");
        other.ask("{ indicators(organizationId: \"%s\", keys: [\"K23_LOAD\", \"K23_INSTRUCTED\"]) { key numerator } }"
                        .formatted(street))
                .path("indicators[?(@.key == 'K23_LOAD')].numerator")
                .entityList(Object.class)
                .satisfies(told -> assertThat(told).containsOnlyNulls())
                .path("indicators[?(@.key == 'K23_INSTRUCTED')].numerator")
                .entityList(Integer.class)
                .containsExactly(1);
    }

    @Test
    void isToldToTheInstructorWhomTheyInstruct() {
        String duty = secretary.instruct(wang, mill);
        String other = secretary.instruct(secretary.member("李二", street), secretary.unit(street, "一心咖啡"));
        ApiCaller signedIn = new MemberAccount(api, database, passwords).of(wang);
        Map<String, @Nullable Object> visit =
                input("dutyId", duty, "visitedOn", Quarter.today().toString(), "note", "商量组建党支部");
        assertThat(signedIn.problems("recordInstructorVisit", visit)).isEmpty();
        visit.put("dutyId", other);
        assertThat(signedIn.problemAt("recordInstructorVisit", visit)).isEqualTo("NOT_FOUND dutyId");
        signedIn.ask("""
                        { member(id: "%s") { instructing { nodes { id newOrganizationName newOrganizationUscc
                            newOrganization { id } visits { nodes { note } } } } } }""".formatted(wang))
                .path("member.instructing.nodes[*].id")
                .entityList(String.class)
                .containsExactly(duty)
                .path("member.instructing.nodes[0].newOrganizationName")
                .entity(String.class)
                .isEqualTo("红光机械")
                .path("member.instructing.nodes[0].newOrganizationUscc")
                .entity(String.class)
                .satisfies(uscc -> assertThat(uscc).hasSize(18))
                .path("member.instructing.nodes[0].newOrganization")
                .valueIsNull()
                .path("member.instructing.nodes[0].visits.nodes[*].note")
                .entityList(String.class)
                .containsExactly("商量组建党支部");
    }

    @Test
    void countsTheLoadAsTheIndicatorDoes() {
        secretary.instruct(wang, mill);
        String cafe = secretary.unit(street, "一心咖啡");
        secretary.instruct(wang, cafe);
        secretary.done("suspendNewOrganization", input("id", cafe));

        assertThat(indicator("K23_LOAD")).isEqualTo("1/1");
        secretary
                .ask("{ member(id: \"%s\") { instructing(first: 1) { nodes { load } } } }".formatted(wang))
                .path("member.instructing.nodes[0].load")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void showsTheUnitsOfWhoHasTheMost() {
        String cafe = secretary.unit(street, "一心咖啡");
        String club = secretary.unit(street, "民乐社");
        secretary.instruct(secretary.member("李二", street), club);
        secretary.instruct(wang, mill);
        secretary.instruct(wang, cafe);
        String rows =
                "{ indicatorRows(organizationId: \"%s\", key: \"K23_LOAD\") { totalCount nodes { fulfilled node { id } } } }"
                        .formatted(city);
        root.ask(rows)
                .path("indicatorRows.nodes[?(@.fulfilled == true)].node.id")
                .entityList(String.class)
                .satisfies(found -> assertThat(found).containsExactlyInAnyOrder(mill, cafe))
                .path("indicatorRows.totalCount")
                .entity(Integer.class)
                .isEqualTo(2);
        secretary.done("suspendNewOrganization", input("id", cafe));
        root.ask(rows).path("indicatorRows.totalCount").entity(Integer.class).isEqualTo(1);
    }

    @Test
    void isStillDoneByAMemberWhoIsTransferred() {
        String duty = secretary.instruct(wang, mill);
        root.done(
                "transferMember",
                input("id", wang, "organizationId", root.organization("1-1-2", "WORK_COMMITTEE", districtId)));

        assertThat(secretary.coverageOf(mill)).isEqualTo("WORK_COVERED");
        assertThat(indicator("K23_LOAD")).isEqualTo("1/1");
        secretary.done(
                "recordInstructorVisit",
                input("dutyId", duty, "visitedOn", Quarter.today().toString(), "note", "走访"));
        secretary.done("endNewOrganizationDuty", input("id", duty));
        assertThat(secretary.coverageOf(mill)).isEqualTo("NOT_COVERED");
    }

    @Test
    void isEndedByNobodyElsewhere() {
        String duty = secretary.instruct(wang, mill);
        Quarter stranger = root.client(api, root.organization("1-1-2", "WORK_COMMITTEE", districtId), WORK);

        assertThat(stranger.problemAt("endNewOrganizationDuty", input("id", duty)))
                .isEqualTo("NOT_FOUND id");
    }

    private String visit(String duty, LocalDate day) {
        return secretary.problemAt(
                "recordInstructorVisit", input("dutyId", duty, "visitedOn", day.toString(), "note", "走访"));
    }
}
