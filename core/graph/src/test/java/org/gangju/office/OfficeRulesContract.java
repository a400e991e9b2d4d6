package org.gangju.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.List;
import org.gangju.testkit.load.AtOnce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which offices there are, who may hold them and when. */
@SuppressWarnings("NullAway.Init")
abstract class OfficeRulesContract extends Street {

    @Test
    void hasOneSecretaryOnEachDay() {
        appoint(secretary(wang, today.minusYears(3), today.minusYears(1)));
        assertThat(refusal(secretary(li, today.minusYears(4), today.minusYears(2))))
                .isEqualTo("ASSIGNMENT_OVERLAPS");
        assertThat(refusal(secretary(li, today.minusYears(4), null))).isEqualTo("ASSIGNMENT_OVERLAPS");
        assertThat(refusal(secretary(wang, today.minusYears(2), null))).isEqualTo("ASSIGNMENT_OVERLAPS");
        appoint(secretary(li, today.minusYears(1), null));
        assertThat(refusal(secretary(wang, today, null))).isEqualTo("ASSIGNMENT_OVERLAPS");
        appoint(secretary(li, today.minusYears(5), today.minusYears(3)));
        appoint(wanted(committee, "DIRECTOR", input("displayName", "张三"), today, null));
        assertThat(refusal(wanted(committee, "DIRECTOR", input("displayName", "赵四"), today, null)))
                .isEqualTo("ASSIGNMENT_OVERLAPS");
    }

    @Test
    void hasManyCommitteeMembersButNobodyTwice() {
        appoint(wanted(committee, "COMMITTEE_MEMBER", input("displayName", "张三"), today, null));
        appoint(wanted(committee, "COMMITTEE_MEMBER", input("displayName", "赵四"), today, null));
        appoint(wanted(committee, "COMMITTEE_MEMBER", input("memberId", wang), today, null));
        assertThat(refusal(wanted(
                        committee,
                        "COMMITTEE_MEMBER",
                        input("displayName", "张三"),
                        today.plusDays(3),
                        today.plusDays(9))))
                .isEqualTo("ASSIGNMENT_OVERLAPS");
        assertThat(refusal(wanted(committee, "COMMITTEE_MEMBER", input("memberId", wang), today.minusYears(9), null)))
                .isEqualTo("ASSIGNMENT_OVERLAPS");
    }

    @Test
    void takesAppointmentsOfThePastAndOfTheYearAhead() {
        appoint(secretary(wang, LocalDate.of(1998, 7, 1), LocalDate.of(2003, 7, 1)));
        appoint(secretary(wang, today.plusYears(1), null));
        assertThat(refusal(secretary(li, today.plusYears(1).plusDays(1), null))).isEqualTo("OFFICE_BEGINS_TOO_LATE");
        assertThat(refusal(secretary(li, today, today.minusDays(1)))).isEqualTo("PERIOD_ENDS_BEFORE_START");
    }

    @ParameterizedTest
    @CsvSource({
        "CITY_COMMITTEE, SECRETARY, true",
        "DISTRICT_COMMITTEE, DEPUTY_SECRETARY, true",
        "WORK_COMMITTEE, SECRETARY, true",
        "PARTY_COMMITTEE, SECRETARY, true",
        "GENERAL_BRANCH, PARTY_AFFAIRS_OFFICER, true",
        "BRANCH, SECRETARY, true",
        "JOINT_BRANCH, SECRETARY, true",
        "TEMPORARY_BRANCH, SECRETARY, true",
        "BRANCH, COMMITTEE_MEMBER, true",
        "BRANCH, OTHER, true",
        "BRANCH, DIRECTOR, false",
        "WORK_COMMITTEE, DEPUTY_DIRECTOR, false",
        "RESIDENTS_COMMITTEE, DIRECTOR, true",
        "RESIDENTS_COMMITTEE, COMMITTEE_MEMBER, true",
        "RESIDENTS_COMMITTEE, SECRETARY, false",
        "RESIDENTS_COMMITTEE, DEPUTY_SECRETARY, false",
        "VILLAGE, DIRECTOR, true",
        "GOVERNMENT_DEPARTMENT, DIRECTOR, true",
        "STATE_OWNED_ENTERPRISE, DEPUTY_DIRECTOR, true",
        "PUBLIC_INSTITUTION, DIRECTOR, true",
        "GOVERNMENT_DEPARTMENT, SECRETARY, false",
        "OTHER, DIRECTOR, false",
        "OTHER, SECRETARY, false",
        "OTHER, PARTY_AFFAIRS_OFFICER, true"
    })
    void knowsWhichOrganizationHasWhichOffice(String type, String office, boolean had) {
        String organization = graph.organization("t", type, null);
        var wanted = wanted(organization, office, input("memberId", wang), today, null);
        if (had) {
            assertThat(appoint(wanted)).isNotBlank();
            return;
        }
        assertThat(refusal(wanted)).isEqualTo("OFFICE_NOT_OF_THIS_TYPE");
    }

    @ParameterizedTest
    @CsvSource({
        "GENERAL_BRANCH, SECRETARY, false",
        "GENERAL_BRANCH, DEPUTY_SECRETARY, false",
        "GENERAL_BRANCH, COMMITTEE_MEMBER, false",
        "GENERAL_BRANCH, PARTY_AFFAIRS_OFFICER, false",
        "GENERAL_BRANCH, OTHER, true",
        "RESIDENTS_COMMITTEE, DIRECTOR, true",
        "RESIDENTS_COMMITTEE, DEPUTY_DIRECTOR, true",
        "RESIDENTS_COMMITTEE, COMMITTEE_MEMBER, true",
        "RESIDENTS_COMMITTEE, PARTY_AFFAIRS_OFFICER, false",
        "VILLAGE, DIRECTOR, true",
        "PUBLIC_INSTITUTION, COMMITTEE_MEMBER, true"
    })
    void knowsWhichOfficeNeedsAMember(String type, String office, boolean allowed) {
        String organization = graph.organization("t", type, null);
        var wanted = wanted(organization, office, input("displayName", "张三"), today, null);
        if (allowed) {
            assertThat(appoint(wanted)).isNotBlank();
            return;
        }
        assertThat(refusal(wanted)).isEqualTo("OFFICE_NEEDS_MEMBER");
    }

    @Test
    void namesWhoeverHoldsIt() {
        Object both = input("memberId", wang, "displayName", "王一");
        assertThat(refusal(wanted(branch, "SECRETARY", both, today, null))).isEqualTo("PARTICIPANT_AMBIGUOUS");
        assertThat(refusal(wanted(branch, "SECRETARY", input(), today, null))).isEqualTo("PARTICIPANT_AMBIGUOUS");
        assertThat(refusal(wanted(committee, "DIRECTOR", input("displayName", " "), today, null)))
                .isEqualTo("TEXT_BLANK");
        assertThat(refusal(secretary(branch, today, null))).isEqualTo("NOT_FOUND");
        assertThat(refusal(wanted(wang, "SECRETARY", input("memberId", wang), today, null)))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void isGivenToOneOfManyWhoAskAtOnce() throws Exception {
        List<String> answers = AtOnce.of(number -> () -> {
            String member = number % 2 == 0 ? wang : li;
            return graph.problems("appointOfficer", secretary(member, today, null))
                    .toString();
        });
        assertThat(answers).containsOnlyOnce("[]").contains("[ASSIGNMENT_OVERLAPS]");
        assertThat(answers.stream().filter("[ASSIGNMENT_OVERLAPS]"::equals)).hasSize(AtOnce.CALLERS - 1);
        assertThat(names("(history: true)")).hasSize(1);
    }
}
