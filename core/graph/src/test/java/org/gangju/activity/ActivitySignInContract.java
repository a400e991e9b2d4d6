package org.gangju.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gangju.graph.Graph;
import org.gangju.spi.activity.ActivityView;
import org.gangju.spi.activity.Attendee;
import org.gangju.spi.caller.Authority;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Scope;
import org.gangju.spi.node.NodeId;
import org.gangju.testkit.load.AtOnce;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People sign in to activities. */
@SuppressWarnings("NullAway.Init")
abstract class ActivitySignInContract extends ActivityStreet {

    @Autowired
    private SignInRetention retention;

    @Autowired
    private ActivitySigning signing;

    @Test
    void keepsTheFirstTimeOfTwo() {
        ActivityView activity = scheduled(SOON);
        String first = signedAt(activity, wang);
        assertThat(signedAt(activity, wang)).isEqualTo(first);
        assertThat(rows()).isEqualTo(1);
        graph.ask("""
                        { node(id: "%s") { ... on Activity { attendance signIns { nodes {
                            signedAt attendee { id } participant { displayName } activity { id } } } } } }""".formatted(activity.id())).path("node").matchesJson("""
                        { "attendance": 1, "signIns": { "nodes": [ { "signedAt": "%s", "attendee": { "id": "%s" },
                            "participant": { "displayName": "王一" }, "activity": { "id": "%s" } } ] } }""".formatted(first, wang, activity.id()));
    }

    private String signedAt(ActivityView activity, String member) {
        return graph.mutate("signInToActivity", signing(activity, member), "signIn { signedAt }")
                .path("result.signIn.signedAt")
                .entity(String.class)
                .get();
    }

    @Test
    void isOneRowHoweverManySignInAtOnce() throws Exception {
        ActivityView activity = scheduled(SOON);
        String li = invited("李二");
        List<List<String>> answers = AtOnce.of(number ->
                () -> graph.problems("signInToActivity", signing(activity, number % 2 == 0 ? wang : li)));
        assertThat(answers).containsOnly(List.of());
        assertThat(rows()).isEqualTo(2);
        assertThat(activities.countsByActivity(Set.of(activity.key(), -1L)))
                .isEqualTo(Map.of(activity.key(), 2, -1L, 0));
    }

    @Test
    void isOpenFromTwoHoursBeforeTheStartToADayAfterTheEnd() {
        assertThat(graph.problemAt("signInToActivity", signing(scheduled(3), wang)))
                .isEqualTo("ACTIVITY_SIGN_IN_NOT_OPEN activityId");
        graph.done("signInToActivity", signing(scheduled(-20), wang));
        String closed = new NodeId("Activity", held(2, List.of())).encoded();
        assertThat(graph.problemAt(
                        "signInToActivity", input("activityId", closed, "participant", input("memberId", wang))))
                .isEqualTo("ACTIVITY_SIGN_IN_CLOSED activityId");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void isForThoseWhomItsKindLetsAttend() {
        ActivityView activity = scheduled(SOON);
        String uninvited = graph.member("赵三", street);
        assertThat(graph.problemAt("signInToActivity", signing(activity, uninvited)))
                .isEqualTo("ROOT_NOT_ALLOWED participant");
        assertThat(graph.problemAt("signInToActivity", named(activity, "路人")))
                .isEqualTo("ROOT_NOT_ALLOWED participant");
        assertThat(graph.problemAt("signInToActivity", input("activityId", activity.id())))
                .isEqualTo("ACTIVITY_PARTICIPANT_MISSING participant");
        graph.done("signInToActivity", named(activity, SampleActivities.GUEST));
        graph.ask(
                        "{ node(id: \"%s\") { ... on Activity { signIns { nodes { attendee { id } participant { displayName } } } } } }"
                                .formatted(activity.id()))
                .path("node.signIns.nodes[0]")
                .matchesJson("{ \"attendee\": { \"id\": \"%s\" }, \"participant\": null }".formatted(street));
    }

    private static Map<String, @Nullable Object> named(ActivityView activity, String name) {
        return input("activityId", activity.id(), "participant", input("displayName", name));
    }

    @Test
    void takesThePermissionOfItsKindWhereItIsHeldForOthers() {
        ActivityView activity = scheduled(SOON);
        Graph without = graph.client(api, street, "activity.signin");
        assertThat(without.error("signInToActivity", signing(activity, wang))).isEqualTo("FORBIDDEN");
        String other = graph.organization("1-2", "WORK_COMMITTEE", district);
        Graph elsewhere = graph.client(api, other, "activity.signin", SampleActivities.SIGN_IN_PERMISSION);
        assertThat(elsewhere.problemAt("signInToActivity", signing(activity, wang)))
                .isEqualTo("NOT_FOUND activityId");
        Graph terminal = graph.client(api, street, "activity.signin", SampleActivities.SIGN_IN_PERMISSION);
        terminal.mutate("signInToActivity", signing(activity, wang), "signIn { id }")
                .path("result.signIn")
                .valueIsNull();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void waitsForItsKindToOpen() {
        ActivityView activity = scheduled(SOON);
        sample.frozen.add(activity.key());
        assertThat(graph.problemAt("signInToActivity", signing(activity, wang)))
                .isEqualTo("ROOT_NOT_ALLOWED activityId");
        sample.frozen.remove(activity.key());
        graph.done("signInToActivity", signing(activity, wang));
    }

    @Test
    void knowsAttendeesFromElsewhereAndTellsOfNobodyElse() {
        ActivityView activity = scheduled(SOON);
        String other = graph.organization("1-2", "WORK_COMMITTEE", district);
        String guest = graph.member("钱四", other);
        Graph ofTheStreet = graph.client(api, street, "activity.signin", SampleActivities.SIGN_IN_PERMISSION);
        assertThat(ofTheStreet.problemAt("signInToActivity", signing(activity, guest)))
                .isEqualTo("NOT_FOUND participant");
        sample.invited.add(memberKey(guest));
        ofTheStreet.done("signInToActivity", signing(activity, guest));
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void isDoneByMembersForThemselvesWhereverItIsHeld() {
        ActivityView activity = scheduled(SOON);
        String other = graph.organization("1-2", "WORK_COMMITTEE", district);
        String guest = graph.member("钱四", other);
        Caller oneself = oneself(memberKey(guest));
        SignInToActivityInput input = new SignInToActivityInput(activity.id(), null, null);
        assertThat(refusal(() -> signing.signIn(input, oneself))).isEqualTo("NOT_FOUND activityId");
        sample.invited.add(memberKey(guest));
        assertThat(signing.signIn(input, oneself).attendee()).isEqualTo(Attendee.member(memberKey(guest)));
        SignInToActivityInput tooEarly = new SignInToActivityInput(scheduled(5).id(), null, null);
        assertThat(refusal(() -> signing.signIn(tooEarly, oneself))).isEqualTo("ACTIVITY_SIGN_IN_NOT_OPEN activityId");
        assertThat(rows()).isEqualTo(1);
    }

    private static Caller oneself(long member) {
        return new Caller(
                "account:qian",
                "internal",
                new Authority(Map.of(), Set.of("activity.signin"), Set.of()),
                Scope.NONE,
                true,
                member,
                null,
                Locale.ENGLISH);
    }

    @Test
    void isListedWhereTheActivityOrTheMemberBelongs() {
        ActivityView activity = scheduled(SOON);
        String other = graph.organization("1-2", "WORK_COMMITTEE", district);
        String guest = graph.member("钱四", other);
        sample.invited.add(memberKey(guest));
        graph.done("signInToActivity", signing(activity, guest));
        graph.done("signInToActivity", signing(activity, wang));
        Graph ofTheOther = graph.client(api, other, "member.read");
        ofTheOther
                .ask("{ member(id: \"%s\") { activitySignIns { totalCount } } }".formatted(guest))
                .path("member.activitySignIns.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
        Graph split =
                graph.granted(api, district, Map.of(district, List.of("activity.read"), other, List.of("member.read")));
        split.ask("{ node(id: \"%s\") { ... on Activity { attendance signIns { totalCount } } } }"
                        .formatted(activity.id()))
                .path("node")
                .matchesJson("{ \"attendance\": null, \"signIns\": { \"totalCount\": 1 } }");
        graph.client(api, street, "activity.read")
                .ask("{ activities { nodes { title } } }")
                .path("activities.nodes")
                .entityList(Object.class)
                .hasSize(1);
    }

    @Test
    void isInTheCopyOfWhatIsHeldAboutTheMember() {
        graph.done("signInToActivity", signing(scheduled(SOON), wang));
        graph.mutate("exportMemberRecord", input("id", wang, "purpose", "本人查阅"), "document")
                .path("result.document")
                .entity(String.class)
                .satisfies(document -> assertThat(document)
                        .contains("\"title\" : \"Sign-ins to activities\"", "\"activity\" : \"学习会\""));
    }

    @Test
    void saysNoMoreWhoseItWasOnceItWasKeptLongEnough() {
        String li = invited("李二");
        Attendee standIn = new Attendee(new NodeId("Organization", organizationKey(street)), memberKey(li));
        long old = held(3, List.of(Attendee.member(memberKey(wang)), standIn));
        long young = held(1, List.of(Attendee.member(memberKey(wang))));
        LocalDate limit = now.minusDays(1).toLocalDate();
        long due = retention.due(limit);
        assertThat(due).isGreaterThanOrEqualTo(2);
        assertThat(inTransaction(() -> retention.erase(limit, (int) due)))
                .hasSize((int) due)
                .allMatch(person -> person.startsWith("ActivitySignIn:"));
        assertThat(retention.due(limit)).isZero();
        assertThat(rows()).isEqualTo(3);
        assertThat(activities.countsByActivity(Set.of(old, young))).isEqualTo(Map.of(old, 2, young, 1));
        assertThat(activities.countsByAttendee("Organization", Set.of(organizationKey(street))))
                .isEqualTo(Map.of(organizationKey(street), 1));
        graph.ask("""
                        { node(id: "%s") { ... on Activity { attendance signIns { nodes {
                            participant { displayName } attendee { id } } } } } }""".formatted(new NodeId("Activity", old).encoded()))
                .path("node.signIns.nodes[*].participant")
                .entityList(Object.class)
                .satisfies(found -> assertThat(found).hasSize(2).containsOnlyNulls())
                .path("node.signIns.nodes[*].attendee.id")
                .entityList(String.class)
                .containsExactly(street);
        graph.ask("{ member(id: \"%s\") { activitySignIns { totalCount nodes { activity { id } } } } }".formatted(wang))
                .path("member.activitySignIns.nodes[*].activity.id")
                .entityList(String.class)
                .containsExactly(new NodeId("Activity", young).encoded());
    }
}
