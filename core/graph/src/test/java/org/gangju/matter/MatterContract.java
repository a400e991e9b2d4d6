package org.gangju.matter;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.util.List;
import java.util.Map;
import org.gangju.graph.Graph;
import org.gangju.spi.member.Participant;
import org.gangju.testkit.load.AtOnce;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How matters are seen to, from the day on which they are raised to the day on which they are closed. */
abstract class MatterContract extends MatterDistrict {

    @Test
    void goesFromWhoRaisesItThroughItsOwnerToItsEnd() {
        String id = open(community);
        reads(id, "kind status owner { displayName } overdue escalations closedOn subject { id }", """
                { "kind": "OTHER", "status": "OPEN", "owner": null, "overdue": false, "escalations": 0, "closedOn": null,
                  "subject": { "id": "%s" } }""".formatted(
                        community));
        movable.goTo(MONDAY.plusDays(1));
        assertThat(steps(id, "assign")).isEqualTo("IN_PROGRESS");
        movable.goTo(MONDAY.plusDays(11));
        reads(id, "owner { displayName } overdue", """
                { "owner": { "displayName": "王一" }, "overdue": true }""");
        assertThat(steps(id, "resolve")).isEqualTo("RESOLVED");
        reads(id, "resolution overdue", "{ \"resolution\": \"已清理\", \"overdue\": false }");
        movable.goTo(MONDAY.plusDays(12));
        assertThat(steps(id, "close")).isEqualTo("CLOSED");
        reads(
                id,
                "title description openedOn dueOn closedOn version steps { totalCount nodes { step happenedOn note dueOn } }",
                """
                { "title": "楼道堆物", "description": "三单元一楼", "openedOn": "2030-01-07", "dueOn": "2030-01-17",
                  "closedOn": "2030-01-19", "version": 3, "steps": { "totalCount": 4, "nodes": [
                    { "step": "OPENED", "happenedOn": "2030-01-07", "note": null, "dueOn": "2030-01-17" },
                    { "step": "ASSIGNED", "happenedOn": "2030-01-08", "note": null, "dueOn": "2030-01-17" },
                    { "step": "RESOLVED", "happenedOn": "2030-01-18", "note": "已清理", "dueOn": "2030-01-17" },
                    { "step": "CLOSED", "happenedOn": "2030-01-19", "note": null, "dueOn": "2030-01-17" } ] } }""");
    }

    @ParameterizedTest
    @CsvSource({
        "'', close, MATTER_NOT_RESOLVED",
        "'', reopen, MATTER_NOT_RESOLVED",
        "'', resolve, RESOLVED",
        "assign, close, MATTER_NOT_RESOLVED",
        "assign, assign, IN_PROGRESS",
        "assign, escalate, OPEN",
        "assign, cancel, CANCELLED",
        "resolve, assign, MATTER_NOT_OPEN",
        "resolve, resolve, MATTER_NOT_OPEN",
        "resolve, escalate, MATTER_NOT_OPEN",
        "resolve, reopen, OPEN",
        "resolve, cancel, CANCELLED",
        "assign resolve, reopen, IN_PROGRESS",
        "assign resolve close, reopen, IN_PROGRESS",
        "resolve close, close, MATTER_NOT_RESOLVED",
        "resolve close, cancel, MATTER_NOT_OPEN",
        "resolve close, assign, MATTER_NOT_OPEN",
        "cancel, assign, MATTER_NOT_OPEN",
        "cancel, reopen, MATTER_NOT_RESOLVED",
        "cancel, cancel, MATTER_NOT_OPEN"
    })
    void takesOneStepAfterTheOther(String before, String step, String answer) {
        String id = open(community);
        steps(id, before.isEmpty() ? new String[0] : before.split(" "));
        assertThat(step(of("1-1-1-1"), step, id)).isEqualTo(answer);
    }

    @Test
    void isGivenBackWithItsResolutionForgotten() {
        String id = open(community);
        steps(id, "assign", "resolve", "close");
        of("1-1-1")
                .done(
                        "reopenMatter",
                        input(
                                "id",
                                id,
                                "reason",
                                "仍有堆物",
                                "dueOn",
                                MONDAY.plusDays(30).toString()));
        reads(id, "status resolution closedOn dueOn steps(last: 1) { nodes { step note } }", """
                { "status": "IN_PROGRESS", "resolution": null, "closedOn": null, "dueOn": "2030-02-06",
                  "steps": { "nodes": [ { "step": "REOPENED", "note": "仍有堆物" } ] } }""");
    }

    @Test
    void goesUpToTheTopAndNoFurther() {
        String id = open(community);
        steps(id, "assign");
        for (String above : new String[] {street, district, city}) {
            assertThat(step(of("1"), "escalate", id)).isEqualTo("OPEN");
            reads(id, "handler { id } organization { id } owner { displayName } dueOn", """
                    { "handler": { "id": "%s" }, "organization": { "id": "%s" }, "owner": null, "dueOn": "2030-01-27" }""".formatted(
                            above, community));
        }
        assertThat(of("1").problemAt("escalateMatter", escalation(id))).isEqualTo("MATTER_AT_TOP id");
        reads(id, "escalations steps { nodes { step organization { id } } }", """
                { "escalations": 3, "steps": { "nodes": [
                    { "step": "OPENED", "organization": { "id": "%1$s" } }, { "step": "ASSIGNED", "organization": { "id": "%1$s" } },
                    { "step": "ESCALATED", "organization": { "id": "%2$s" } },
                    { "step": "ESCALATED", "organization": { "id": "%3$s" } },
                    { "step": "ESCALATED", "organization": { "id": "%4$s" } } ] } }""".formatted(
                        community, street, district, city));
    }

    @Test
    void isClosedByTheSideThatHasRaisedItAndNotByWhoeverAloneHandlesIt() {
        String id = open(community);
        step(at(community), "escalate", id);
        assertThat(step(at(street), "assign", id)).isEqualTo("IN_PROGRESS");
        assertThat(step(at(street), "resolve", id)).isEqualTo("RESOLVED");
        for (String step : new String[] {"close", "reopen", "cancel"}) {
            assertThat(step(at(street), step, id)).isEqualTo("MATTER_RAISED_ELSEWHERE");
        }
        assertThat(step(at(community), "reopen", id)).isEqualTo("IN_PROGRESS");
        assertThat(step(at(street), "resolve", id)).isEqualTo("RESOLVED");
        assertThat(step(at(district), "close", id)).isEqualTo("CLOSED");
    }

    @Test
    void isSeenToOnlyByWhoeverHandlesItOrIsAboveThat() {
        String id = open(community);
        step(at(community), "escalate", id);
        for (String step : new String[] {"assign", "resolve", "escalate"}) {
            assertThat(step(at(community), step, id)).isEqualTo("MATTER_HANDLED_ELSEWHERE");
        }
        assertThat(step(at(district), "assign", id)).isEqualTo("IN_PROGRESS");
    }

    @Test
    void takesThePermissionOfItsKindWhereTheSideIs() {
        String id = open(community);
        Graph mayNot = graph.client(api, community, "matter.write");
        assertThat(mayNot.error("assignMatter", assignment(id))).isEqualTo("FORBIDDEN");
        assertThat(mayNot.error("cancelMatter", input("id", id, "reason", "重复")))
                .isEqualTo("FORBIDDEN");
        Graph below = graph.granted(
                api,
                street,
                Map.of(street, List.of("matter.write", "matter.read"), community, List.of(SampleMatters.PERMISSION)));
        assertThat(step(below, "assign", id)).isEqualTo("IN_PROGRESS");
        step(at(community), "escalate", id);
        assertThat(step(below, "assign", id)).isEqualTo("MATTER_HANDLED_ELSEWHERE");
    }

    @Test
    void refusesWhatIsNoDayNoTextNoOwnerAndNoMatter() {
        String id = open(community);
        Graph own = of("1-1-1-1");
        Map<String, Object> yesterday = Map.of("dueOn", MONDAY.minusDays(1).toString());
        var late = assignment(id);
        late.putAll(yesterday);
        assertThat(own.problemAt("assignMatter", late)).isEqualTo("MATTER_DUE_PAST dueOn");
        var lateAbove = escalation(id);
        lateAbove.putAll(yesterday);
        assertThat(own.problemAt("escalateMatter", lateAbove)).isEqualTo("MATTER_DUE_PAST dueOn");
        assertThat(own.problemAt("assignMatter", input("id", id, "owner", input())))
                .isEqualTo("PARTICIPANT_AMBIGUOUS owner");
        assertThat(own.problemAt("resolveMatter", input("id", id, "resolution", " ")))
                .isEqualTo("TEXT_BLANK resolution");
        assertThat(own.problemAt("cancelMatter", input("id", id, "reason", "长".repeat(501))))
                .isEqualTo("TEXT_TOO_LONG reason");
        assertThat(own.problemAt("closeMatter", input("id", community))).isEqualTo("NOT_FOUND id");
        assertThat(own.error("resolveMatter", input("id", id, "resolution", "已清理", "version", 7)))
                .isEqualTo("CONFLICT");
        reads(id, "status version", "{ \"status\": \"OPEN\", \"version\": 0 }");
    }

    @Test
    void isResolvedByOneOfManyAtOnce() throws Exception {
        String id = open(community);
        Map<String, Long> answers =
                AtOnce.of(number -> () -> step(of("1-1-1-1"), number % 2 == 0 ? "resolve" : "cancel", id)).stream()
                        .collect(groupingBy(answer -> answer, counting()));
        assertThat(answers.getOrDefault("RESOLVED", 0L)).isLessThanOrEqualTo(1);
        assertThat(answers).containsEntry("CANCELLED", 1L);
        assertThat(answers.get("MATTER_NOT_OPEN"))
                .isEqualTo(AtOnce.CALLERS - 1L - answers.getOrDefault("RESOLVED", 0L));
    }

    @Test
    void isResolvedOnceOnTheVersionThatTwoHaveSeen() throws Exception {
        String id = open(community);
        Map<String, Long> answers = AtOnce.of(2, number -> () -> resolvedOnFirstVersion(id)).stream()
                .collect(groupingBy(answer -> answer, counting()));
        assertThat(answers).isEqualTo(Map.of("done", 1L, "CONFLICT", 1L));
        reads(id, "status steps { totalCount }", "{ \"status\": \"RESOLVED\", \"steps\": { \"totalCount\": 2 } }");
    }

    @Test
    void isEscalatedOnceHoweverManyDoSoAtOnce() throws Exception {
        String id = open(community);
        Graph own = at(community);
        Map<String, Long> answers = AtOnce.of(8, number -> () -> step(own, "escalate", id)).stream()
                .collect(groupingBy(answer -> answer, counting()));
        assertThat(answers).isEqualTo(Map.of("OPEN", 1L, "MATTER_HANDLED_ELSEWHERE", 7L));
    }

    @Test
    void actsOnceOnARepeatedRequest() {
        String id = open(community);
        var twice = escalation(id);
        twice.put("clientMutationId", "x-" + id);
        assertThat(answer(of("1-1-1"), "escalateMatter", twice)).isEqualTo("OPEN");
        assertThat(answer(of("1-1-1"), "escalateMatter", twice)).isEqualTo("OPEN");
        reads(id, "escalations", "{ \"escalations\": 1 }");
    }

    @Test
    void beginsWithItsOwnerAndWhereItIsHandled() {
        String member = graph.member("李二", community);
        String id = open(community, street, MONDAY, Participant.member(key(member)));
        reads(id, "status owner { member { id } displayName } handler { id }", """
                { "status": "IN_PROGRESS", "owner": { "member": { "id": "%s" }, "displayName": "李二" },
                  "handler": { "id": "%s" } }""".formatted(member, street));
    }

    private String resolvedOnFirstVersion(String id) {
        var answer = of("1-1-1-1")
                .mutate(
                        "resolveMatter",
                        input("id", id, "resolution", "已清理", "version", 0),
                        "matter { status } clientMutationId");
        return answer.returnResponse().getErrors().stream()
                .map(error -> String.valueOf(error.getExtensions().get("code")))
                .findFirst()
                .orElse("done");
    }

    private static Map<String, @Nullable Object> assignment(String id) {
        return input("id", id, "owner", input("displayName", "王一"));
    }

    private static Map<String, @Nullable Object> escalation(String id) {
        return input("id", id, "reason", "超出权限", "dueOn", MONDAY.plusDays(20).toString());
    }
}
