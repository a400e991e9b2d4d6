package org.gangju.correction;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.util.Map;
import org.gangju.graph.Asked;
import org.gangju.testkit.load.AtOnce;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be asked for, field by field, and what happens when many ask and decide at once. */
abstract class CorrectionValueContract extends CorrectionBranch {

    private static final int CALLERS = 8;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "DISPLAY_NAME | -          | TEXT_BLANK value",
                "DISPLAY_NAME | ''         | TEXT_BLANK value",
                "DISPLAY_NAME | 王一         | CORRECTION_CHANGES_NOTHING value",
                "JOINED_ON    | -          | TEXT_BLANK value",
                "JOINED_ON    | 2001年7月1日  | MEMBER_DAY_MALFORMED value",
                "JOINED_ON    | 2001-02-30 | MEMBER_DAY_MALFORMED value",
                "JOINED_ON    | 2999-01-01 | DATE_IN_FUTURE value",
                "CONFIRMED_ON | 2002-06-30 | MEMBER_PROBATION_RUNNING value",
                "CONFIRMED_ON | 2999-01-01 | DATE_IN_FUTURE value",
                "AGE_BAND     | OLD        | MEMBER_VALUE_UNKNOWN value",
                "AGE_BAND     | -          | CORRECTION_CHANGES_NOTHING value",
                "CATEGORIES   | RETIRED,   | MEMBER_VALUE_UNKNOWN value",
                "OTHER        | -          | ''"
            })
    void refusesAtOnceWhatARecordMayNotSay(String field, @Nullable String value, String problem) {
        assertThat(refused(member, field, value)).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JOINED_ON    | 2000-12-31           | joinedOn    | 2000-12-31",
                "CONFIRMED_ON | 2002-07-01           | confirmedOn | 2002-07-01",
                "AGE_BAND     | FROM_35_TO_45        | ageBand     | FROM_35_TO_45",
                "CATEGORIES   | RETIRED, DIRECT      | categories  | [DIRECT, RETIRED]",
                "OTHER        | 籍贯写错了           | displayName | 王一"
            })
    void correctsEveryField(String field, String value, String read, String expected) {
        String request = requested(field, value);
        assertThat(approve(secretary, request)).isEmpty();
        assertThat(status(request)).isEqualTo("ACCEPTED");
        assertThat(reads(read)).isEqualTo(expected);
    }

    @Test
    void emptiesWhatMayBeEmpty() {
        graph.done(
                "describeMember",
                input("id", member, "ageBand", "FROM_35_TO_45", "categories", new String[] {"RETIRED"}));
        assertThat(approve(secretary, requested("CATEGORIES", null))).isEmpty();
        assertThat(reads("categories")).isEqualTo("[]");
        assertThat(reads("ageBand")).isEqualTo("FROM_35_TO_45");
    }

    @Test
    void asksForNoConfirmationOfAProbationaryMember() {
        String probationary = graph.created(
                "createMember",
                "member",
                input(
                        "displayName",
                        "钱一",
                        "status",
                        "PROBATIONARY",
                        "joinedOn",
                        "2001-07-01",
                        "organizationId",
                        branch));
        assertThat(refused(probationary, "CONFIRMED_ON", "2002-07-01")).isEqualTo("MEMBER_NOT_CONFIRMED value");
    }

    @Test
    void fitsTheDaysToEachOther() {
        approve(secretary, requested("CONFIRMED_ON", "2002-07-01"));
        assertThat(refused(member, "JOINED_ON", "2001-07-02")).isEqualTo("MEMBER_PROBATION_RUNNING value");
        assertThat(refused(member, "JOINED_ON", "2001-06-30")).isEmpty();
    }

    @Test
    void isDecidedOnceHoweverManyDecide() throws Exception {
        String request = renaming("王毅");
        String proposal = proposal(request);
        Map<String, Long> answers = AtOnce.of(
                        CALLERS,
                        number -> () -> number % 2 == 0
                                ? secretary.refusal("approveProposal", input("id", proposal))
                                : secretary.refusal("rejectProposal", input("id", proposal, "note", "不符")))
                .stream()
                .collect(groupingBy(answer -> answer, counting()));
        assertThat(answers).isEqualTo(Map.of("", 1L, "PROPOSAL_NOT_OPEN id", CALLERS - 1L));
        String status = status(request);
        assertThat(reads("displayName")).isEqualTo(status.equals("ACCEPTED") ? "王毅" : "王一");
    }

    @Test
    void isAskedForAndAppealedOnceHoweverManyAsk() throws Exception {
        Map<String, Long> asked = AtOnce.of(CALLERS, number -> () -> refused(member, "DISPLAY_NAME", "王毅")).stream()
                .collect(groupingBy(answer -> answer, counting()));
        assertThat(asked).isEqualTo(Map.of("", 1L, "CORRECTION_OPEN field", CALLERS - 1L));
        String request = graph.ask("{ member(id: \"%s\") { correctionRequests { nodes { id } } } }".formatted(member))
                .path("member.correctionRequests.nodes[0].id")
                .entity(String.class)
                .get();
        reject(secretary, request);
        Map<String, Long> appealed = AtOnce.of(CALLERS, number -> () -> appeal(asker, request)).stream()
                .collect(groupingBy(answer -> answer, counting()));
        assertThat(appealed).isEqualTo(Map.of("", 1L, "CORRECTION_APPEALED_ALREADY id", CALLERS - 1L));
    }

    @Test
    void asksAsOftenForManyAsForFew() {
        for (int number = 0; number < 12; number++) {
            member = graph.member("党员" + number, branch);
            reject(secretary, renaming("王毅" + number));
        }
        Asked asked = new Asked(graph, statements);
        asked.asOftenForFewAsForMany("""
                        { correctionRequests(first: %%d, filter: { within: "%s" }) { nodes { status note member { displayName }
                            proposal { status decider { code } } appealOf { status } } } }""".formatted(branch), "correctionRequests.nodes", 2, 12);
        asked.asOftenForFewAsForMany("""
                        { organization(id: "%s") { proposals(first: %%d) { nodes {
                            correctionRequest { status value } } } } }""".formatted(branch), "organization.proposals.nodes", 2, 12);
        asked.asOftenForFewAsForMany("""
                        { members(first: %%d, filter: { within: "%s" }) { nodes {
                            correctionRequests(first: 2) { totalCount nodes { status } } } } }""".formatted(branch), "members.nodes", 2, 12);
    }
}
