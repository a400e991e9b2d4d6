package org.gangju.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.graph.Asked;
import org.gangju.graph.Graph;
import org.gangju.spi.activity.Activities;
import org.gangju.spi.activity.ActivityView;
import org.gangju.spi.activity.Attendee;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.page.Condition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Activities are scheduled, moved, cancelled, held and found. */
abstract class ActivityContract extends ActivityStreet {

    @Test
    void isScheduledByTheRulesOfTitlesAndTimes() {
        ActivityView activity = scheduled(3);
        graph.ask("""
                        { node(id: "%s") { ... on Activity { kind title venue status cancelReason attendance version
                            subject { id } organization { id } } } }""".formatted(activity.id())).path("node").matchesJson("""
                        { "kind": "OTHER", "title": "学习会", "venue": "会议室", "status": "PLANNED", "cancelReason": null,
                          "attendance": 0, "version": 0, "subject": { "id": "%1$s" }, "organization": { "id": "%1$s" } }""".formatted(street));
        assertThat(refusal(() -> scheduled(" ", now, now.plusHours(1)))).isEqualTo("TEXT_BLANK title");
        assertThat(refusal(() -> scheduled("学习会", now, now))).isEqualTo("ACTIVITY_TIMES_REVERSED endsAt");
        assertThat(refusal(() -> scheduled("学习会", now.minusHours(26), now.minusHours(25))))
                .isEqualTo("ACTIVITY_PAST endsAt");
        assertThat(scheduled(-3).statusAt(now.toInstant()).name()).isEqualTo("HELD");
    }

    @Test
    void isOneOfSoManyToCome() {
        recorded(Activities.MOST_PLANNED, -1, List.of());
        assertThat(refusal(() -> scheduled(3))).isEqualTo("ACTIVITY_TOO_MANY startsAt");
        NodeId subject = new NodeId("Organization", organizationKey(street));
        assertThat(inTransaction(() -> activities.cancelAll(subject, "党支部撤销"))).isEqualTo(Activities.MOST_PLANNED);
        assertThat(inTransaction(() -> activities.cancelAll(subject, "党支部撤销"))).isZero();
        assertThat(scheduled(3).version()).isZero();
    }

    @Test
    void isMovedUntilItBegins() {
        ActivityView activity = scheduled(3);
        graph.mutate("rescheduleActivity", times(activity, 4, 5), "activity { startsAt version }")
                .path("result.activity.version")
                .entity(Integer.class)
                .isEqualTo(1);
        assertThat(activities.load(Set.of(activity.key())).get(activity.key()))
                .satisfies(moved -> assertThat(moved.startsAt().toInstant())
                        .isEqualTo(now.plusHours(4).toInstant()));
        Map<String, @Nullable Object> outdated = times(activity, 5, 6);
        outdated.put("version", 0);
        assertThat(graph.error("rescheduleActivity", outdated)).isEqualTo("CONFLICT");
        assertThat(graph.problemAt("rescheduleActivity", times(activity, 5, 5)))
                .isEqualTo("ACTIVITY_TIMES_REVERSED endsAt");
        assertThat(graph.problemAt("rescheduleActivity", times(activity, -50, -49)))
                .isEqualTo("ACTIVITY_PAST endsAt");
        assertThat(graph.problemAt("rescheduleActivity", times(scheduled(-1), 5, 6)))
                .isEqualTo("ACTIVITY_BEGUN id");
    }

    private Map<String, @Nullable Object> times(ActivityView activity, int from, int to) {
        return input(
                "id",
                activity.id(),
                "startsAt",
                now.plusHours(from).toString(),
                "endsAt",
                now.plusHours(to).toString());
    }

    @Test
    void isCancelledUntilItEndsAndStaysSo() {
        ActivityView activity = scheduled(0);
        graph.mutate("cancelActivity", cancelling(activity), "activity { status cancelReason }")
                .path("result.activity")
                .matchesJson("{ \"status\": \"CANCELLED\", \"cancelReason\": \"天气原因\" }");
        assertThat(graph.problemAt("cancelActivity", cancelling(activity))).isEqualTo("ACTIVITY_CANCELLED id");
        assertThat(graph.problemAt("rescheduleActivity", times(activity, 5, 6))).isEqualTo("ACTIVITY_CANCELLED id");
        assertThat(graph.problemAt("signInToActivity", signing(activity, wang)))
                .isEqualTo("ACTIVITY_CANCELLED activityId");
        assertThat(graph.problemAt("cancelActivity", cancelling(scheduled(-2)))).isEqualTo("ACTIVITY_OVER id");
        assertThat(graph.problemAt("cancelActivity", input("id", street, "reason", "天气原因")))
                .isEqualTo("NOT_FOUND id");
    }

    private static Map<String, @Nullable Object> cancelling(ActivityView activity) {
        return input("id", activity.id(), "reason", "天气原因");
    }

    @Test
    void takesThePermissionOfItsKindWhereItIsHeld() {
        ActivityView activity = scheduled(3);
        Graph without = graph.client(api, street, "activity.write", "activity.read");
        assertThat(without.error("cancelActivity", cancelling(activity))).isEqualTo("FORBIDDEN");
        String other = graph.organization("1-2", "WORK_COMMITTEE", district);
        Graph elsewhere = graph.client(api, other, "activity.write", SampleActivities.PERMISSION);
        assertThat(elsewhere.problem("cancelActivity", cancelling(activity))).isEqualTo("NOT_FOUND");
        Graph below = graph.granted(
                api,
                district,
                Map.of(district, List.of("activity.write"), other, List.of(SampleActivities.PERMISSION)));
        assertThat(below.problem("cancelActivity", cancelling(activity))).isEqualTo("NOT_FOUND");
        graph.client(api, street, "activity.write", SampleActivities.PERMISSION)
                .done("cancelActivity", cancelling(activity));
    }

    @Test
    void isMovedAndCancelledByTheRulesOfItsKind() {
        ActivityView activity = scheduled(3);
        sample.frozen.add(activity.key());
        assertThat(graph.problemAt("rescheduleActivity", times(activity, 4, 5))).isEqualTo("ROOT_NOT_ALLOWED startsAt");
        assertThat(graph.problemAt("cancelActivity", cancelling(activity))).isEqualTo("ROOT_NOT_ALLOWED id");
        sample.frozen.remove(activity.key());
        graph.done("rescheduleActivity", times(activity, 4, 5));
        graph.done("cancelActivity", cancelling(activity));
    }

    @Test
    void keepsItsOrganizationInUse() {
        ActivityView activity = scheduled(3);
        String wangsNext = graph.organization("1-2", "WORK_COMMITTEE", district);
        graph.done("transferMember", input("id", wang, "organizationId", wangsNext));
        assertThat(graph.problemAt("retireOrganization", input("id", street)))
                .isEqualTo("ACTIVITY_ORGANIZATION_HAS_ACTIVITIES id");
        graph.done("cancelActivity", cancelling(activity));
        graph.done("retireOrganization", input("id", street));
    }

    @Test
    void isFoundByPlaceStatusAndTimeAndFollowsAMove() {
        ActivityView planned = scheduled(3);
        ActivityView over = scheduled(-3);
        ActivityView cancelled = scheduled(4);
        graph.done("cancelActivity", cancelling(cancelled));
        assertThat(ids("")).containsExactly(over.id(), planned.id(), cancelled.id());
        assertThat(ids(", statuses: [HELD, CANCELLED]")).containsExactly(over.id(), cancelled.id());
        assertThat(ids(", kinds: [OTHER]")).isEmpty();
        assertThat(ids(", statuses: [PLANNED]")).containsExactly(planned.id());
        assertThat(ids(", startsFrom: \"%s\", startsBefore: \"%s\"".formatted(now, now.plusHours(4))))
                .containsExactly(planned.id());
        String other = graph.organization("2", "DISTRICT_COMMITTEE", null);
        Graph ofTheOther = graph.client(api, other, "activity.read");
        String all = "{ activities { nodes { id } } }";
        ofTheOther.ask(all).path("activities.nodes").entityList(Object.class).hasSize(0);
        graph.done("moveOrganization", input("id", street, "parentId", other));
        ofTheOther.ask(all).path("activities.nodes").entityList(Object.class).hasSize(3);
    }

    private List<String> ids(String filter) {
        return graph.ask("{ activities(filter: { within: \"%s\"%s }) { nodes { id } } }".formatted(district, filter))
                .path("activities.nodes[*].id")
                .entityList(String.class)
                .get();
    }

    @Test
    void countsAsHeldWhenItHasEndedAndSomebodyWasThere() {
        long key = organizationKey(street);
        Attendee attendee = Attendee.member(memberKey(wang));
        held(3, List.of());
        held(5, List.of(attendee));
        held(9, List.of(attendee, new Attendee(new NodeId("Organization", key), null)));
        graph.done("signInToActivity", signing(scheduled(SOON), wang));
        LocalDate today = now.toLocalDate();
        assertThat(lastHeld(today)).isEqualTo(Map.of(key, today.minusDays(5)));
        assertThat(lastHeld(today.minusDays(6))).isEqualTo(Map.of(key, today.minusDays(9)));
        assertThat(lastHeld(today.minusDays(10))).isEmpty();
        assertThat(held(today.minusDays(5), today)).isTrue();
        assertThat(held(today.minusDays(4), today)).isFalse();
        assertThat(held(today.minusDays(8), today.minusDays(6))).isFalse();
        assertThat(activities.countsByAttendee("Member", Set.of(memberKey(wang), -1L)))
                .isEqualTo(Map.of(memberKey(wang), 3, -1L, 0));
    }

    @Test
    void isATableThatFeaturesJoin() {
        Attendee attendee = Attendee.member(memberKey(wang));
        long attended = held(3, List.of(attendee));
        held(5, List.of());
        Condition signedIn = tables.signedIn("a.id", "Member", "m.id");
        assertThat(database.sql("SELECT a.id FROM %s a JOIN member m ON m.id = ? WHERE a.title = '学习会'"
                                        .formatted(tables.activities())
                                + " AND a.cancel_reason IS NULL AND a.starts_millis < a.ends_millis AND "
                                + signedIn.sql())
                        .param(memberKey(wang))
                        .params(signedIn.parameters())
                        .query(Long.class)
                        .list())
                .containsExactly(attended);
    }

    private Map<Long, LocalDate> lastHeld(LocalDate upTo) {
        return activities.lastHeld("Organization", Set.of(organizationKey(street)), upTo);
    }

    private boolean held(LocalDate from, LocalDate to) {
        Condition held = activities.held("Organization", "o.id", from, to);
        return database.sql("SELECT COUNT(*) FROM organization o WHERE o.id = ? AND " + held.sql())
                        .param(organizationKey(street))
                        .params(held.parameters())
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Test
    void asksAsOftenForManyAsForFew() {
        for (int number = 0; number < 12; number++) {
            held(number, List.of(Attendee.member(memberKey(wang))));
        }
        Asked asked = new Asked(graph, statements);
        asked.asOftenForFewAsForMany("""
                { activities(first: %%d, filter: { within: "%s" }) { totalCount nodes { status attendance
                    subject { id } organization { code }
                    signIns(first: 2) { totalCount nodes { signedAt attendee { id }
                        participant { displayName member { id } } activity { id } } } } } }""".formatted(district), "activities.nodes", 2, 12);
        asked.asOftenForFewAsForMany("""
                { organization(id: "%s") { activities(first: %%d, subtree: true) { totalCount nodes { id } } } }""".formatted(district), "organization.activities.nodes", 2, 12);
        asked.asOftenForFewAsForMany("""
                { member(id: "%s") { activitySignIns(first: %%d) { totalCount nodes { activity { title } } } } }""".formatted(wang), "member.activitySignIns.nodes", 2, 12);
    }
}
