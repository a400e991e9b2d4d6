package org.gangju.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.gangju.graph.Within;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Scope;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.matter.MatterView;
import org.gangju.spi.matter.NewMatter;
import org.gangju.spi.member.Participant;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.privacy.ErasedName;
import org.gangju.spi.privacy.RetentionRule;
import org.gangju.spi.tree.TreePath;
import org.gangju.testkit.api.ApiCaller;
import org.gangju.testkit.api.MemberAccount;
import org.gangju.testkit.database.RowCount;
import org.gangju.testkit.statement.Recording;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What features ask of matters, and what follows from what happens to organizations and people. */
@SuppressWarnings("NullAway.Init")
abstract class MatterFeatureContract extends MatterDistrict {

    private static final PageRequest PAGE = new PageRequest(10, false, null, false, keys -> String.join(",", keys));

    @Autowired
    private List<RetentionRule> rules;

    @Autowired
    private PasswordEncoder passwords;

    @Test
    void isCountedAndCancelledForItsSubject() {
        String one = open(community);
        String two = open(community);
        steps(open(community), "resolve", "close");
        Set<Long> both = Set.of(key(community), key(street));
        assertThat(matters.unsettled("Organization", both)).isEqualTo(Map.of(key(community), 2));
        steps(one, "resolve");
        assertThat(matters.unsettled("Organization", both)).isEqualTo(Map.of(key(community), 2));
        NodeId subject = new NodeId("Organization", key(community));
        within().organization(
                        community,
                        organization ->
                                assertThat(matters.cancelAll(subject, "议事会解散")).isEqualTo(2));
        assertThat(matters.unsettled("Organization", both)).isEmpty();
        reads(two, "status steps(last: 1) { nodes { note } }", """
                { "status": "CANCELLED", "steps": { "nodes": [ { "note": "议事会解散" } ] } }""");
        assertThat(reminders()).isEmpty();
    }

    @Test
    void goesOnWithWhateverTakesItsSubjectOver() {
        String own = open(community);
        String above = open(community);
        step(of("1-1-1-1"), "escalate", above);
        String closed = open(community);
        steps(closed, "resolve", "close");
        String heir = graph.organization("1-1-2", "WORK_COMMITTEE", district);
        movable.goTo(MONDAY.plusDays(7));
        within().organization(
                        heir,
                        organization -> assertThat(matters.handOver(
                                        "Organization", Map.of(key(community), key(heir)), organization))
                                .isEqualTo(2));
        String both = "subject { id } organization { id } handler { id } steps(last: 1) { nodes { step } }";
        reads(own, both, """
                { "subject": { "id": "%1$s" }, "organization": { "id": "%1$s" }, "handler": { "id": "%1$s" },
                  "steps": { "nodes": [ { "step": "HANDED_OVER" } ] } }""".formatted(heir));
        reads(above, both, """
                { "subject": { "id": "%1$s" }, "organization": { "id": "%1$s" }, "handler": { "id": "%2$s" },
                  "steps": { "nodes": [ { "step": "HANDED_OVER" } ] } }""".formatted(heir, street));
        reads(closed, "subject { id }", "{ \"subject\": { \"id\": \"%s\" } }".formatted(community));
        assertThat(reminders()).containsExactly("1-1-2 2030-01-17");
        assertThat(step(of("1-1-2"), "resolve", own)).isEqualTo("RESOLVED");
        graph.done("retireOrganization", input("id", community));
    }

    /** Owned by somebody, so that every step has a name to keep. */
    @Test
    void goesOnAndIsCancelledAsOftenForOneAsForSix() {
        Many one = many(1);
        Many six = many(6);
        assertThat(six.handing()).isNotEmpty().hasSameSizeAs(one.handing());
        assertThat(six.cancelling()).isNotEmpty().hasSameSizeAs(one.cancelling());
        assertThat(reminders()).isEmpty();
    }

    private Many many(int count) {
        String heir = graph.organization("1-1-2-" + count, "WORK_COMMITTEE", district);
        for (int number = 0; number < count; number++) {
            open(community, null, MONDAY.plusDays(10), Participant.named("王" + number));
        }
        movable.goTo(MONDAY.plusDays(7));
        Recording handing = during(
                heir,
                organization -> assertThat(
                                matters.handOver("Organization", Map.of(key(community), key(heir)), organization))
                        .isEqualTo(count));
        assertThat(reminders()).hasSize(count).containsOnly("1-1-2-" + count + " 2030-01-17");
        Recording cancelling = during(
                heir,
                organization -> assertThat(matters.cancelAll(new NodeId("Organization", organization.key()), "已撤销"))
                        .isEqualTo(count));
        movable.goTo(MONDAY);
        return new Many(handing.ofTheOperation(), cancelling.ofTheOperation());
    }

    private Recording during(String organization, Consumer<OrganizationView> work) {
        return statements.during(() -> within().organization(organization, work));
    }

    private record Many(List<String> handing, List<String> cancelling) {}

    @Test
    void isListedForManySubjectsInOneStatementAsFarAsTheCallerSeesIt() {
        String late = open(community, null, MONDAY.plusDays(2), null);
        String early = open(community, null, MONDAY.plusDays(1), null);
        String above = open(street);
        Set<Long> subjects = Set.of(key(community), key(street), key(city));
        AtomicReference<Map<Long, Connection<MatterView>>> found = new AtomicReference<>(Map.of());
        Recording recording = statements.during(
                () -> found.set(matters.ofSubjects("Organization", subjects, PAGE, reading(TreePath.aboveAll()))));
        assertThat(recording.texts()).hasSize(1);
        assertThat(ids(found.get(), community)).containsExactly(early, late);
        assertThat(ids(found.get(), street)).containsExactly(above);
        assertThat(ids(found.get(), city)).isEmpty();
        TreePath place = new TreePath(database.sql("SELECT path FROM organization WHERE id = ?")
                .param(key(community))
                .query(String.class)
                .single());
        var seen = matters.ofSubjects("Organization", subjects, PAGE, reading(place));
        assertThat(ids(seen, community)).containsExactly(early, late);
        assertThat(ids(seen, street)).isEmpty();
    }

    @Test
    void refusesToBeRaisedOtherwiseThanItMay() {
        assertThat(refusal(wanted -> new NewMatter(
                        wanted.kind(), wanted.subject(), wanted.organization(), " ", null, MONDAY, null, null)))
                .isEqualTo("TEXT_BLANK title");
        assertThat(refusal(wanted -> new NewMatter(
                        wanted.kind(), wanted.subject(), wanted.organization(), "堆物", "", MONDAY, null, null)))
                .isEqualTo("TEXT_BLANK description");
        assertThat(refusal(wanted -> new NewMatter(
                        wanted.kind(),
                        wanted.subject(),
                        wanted.organization(),
                        "堆物",
                        null,
                        MONDAY.minusDays(1),
                        null,
                        null)))
                .isEqualTo("MATTER_DUE_PAST dueOn");
        assertThat(refusal(wanted -> new NewMatter(
                        wanted.kind(),
                        wanted.subject(),
                        wanted.organization(),
                        "堆物",
                        null,
                        MONDAY,
                        null,
                        999_999_999_999L)))
                .isEqualTo("NOT_FOUND handlerId");
        String retired = graph.organization("1-1-9", "OTHER", district);
        graph.done("retireOrganization", input("id", retired));
        assertThat(refusal(wanted -> new NewMatter(
                        wanted.kind(),
                        wanted.subject(),
                        wanted.organization(),
                        "堆物",
                        null,
                        MONDAY,
                        null,
                        key(retired))))
                .isEqualTo("MATTER_ORGANIZATION_RETIRED handlerId");
        assertThatThrownBy(() -> refusal(wanted ->
                        new NewMatter("NONE", wanted.subject(), wanted.organization(), "堆物", null, MONDAY, null, null)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void remindsWhoeverHandlesItUntilItIsClosed() {
        String id = open(community);
        assertThat(reminders()).isEmpty();
        movable.goTo(MONDAY.plusDays(7));
        assertThat(reminders()).containsExactly("1-1-1-1 2030-01-17");
        step(of("1-1-1-1"), "escalate", id, MONDAY.plusDays(9));
        assertThat(reminders()).containsExactly("1-1-1 2030-01-16");
        step(of("1-1-1"), "resolve", id);
        assertThat(reminders()).containsExactly("1-1-1 2030-01-16");
        step(of("1-1-1-1"), "close", id);
        assertThat(reminders()).isEmpty();
        step(of("1-1-1-1"), "reopen", id);
        assertThat(reminders()).containsExactly("1-1-1 2030-01-16");
        step(of("1-1-1-1"), "cancel", id);
        assertThat(reminders()).isEmpty();
    }

    @Test
    void keepsBothOrganizationsInUseUntilItIsClosed() {
        String bureau = graph.organization("1-1-2", "OTHER", district);
        String id = open(community, bureau, MONDAY.plusDays(1), null);
        for (String side : List.of(community, bureau)) {
            assertThat(graph.problemAt("retireOrganization", input("id", side)))
                    .isEqualTo("MATTER_ORGANIZATION_HAS_OPEN id");
        }
        step(of("1"), "escalate", id);
        graph.done("retireOrganization", input("id", bureau));
        assertThat(graph.problem("retireOrganization", input("id", community)))
                .isEqualTo("MATTER_ORGANIZATION_HAS_OPEN");
        step(of("1"), "resolve", id);
        step(of("1-1-1-1"), "close", id);
        graph.done("retireOrganization", input("id", community));
        assertThat(step(of("1-1-1"), "reopen", id)).isEqualTo("MATTER_ORGANIZATION_RETIRED");
        reads(id, "status", "{ \"status\": \"CLOSED\" }");
    }

    @Test
    void isLeftToBeAssignedAnewWhenItsOwnerIsErased() {
        String member = graph.member("李二", community);
        Participant owner = Participant.member(key(member));
        String open = open(community, null, MONDAY, owner);
        String closed = open(community, null, MONDAY, owner);
        steps(closed, "resolve", "close");
        String resolved = open(community, null, MONDAY, owner);
        steps(resolved, "resolve");
        graph.mutate("exportMember", input("id", member, "reason", "本人申请"), "clientMutationId");
        graph.mutate("eraseMember", input("id", member, "reason", "本人申请"), "erasure { parts { key rowCount } }")
                .path("result.erasure.parts[?(@.key=='matter')].rowCount")
                .entityList(Integer.class)
                .containsExactly(2);
        reads(open, "status owner { displayName }", "{ \"status\": \"OPEN\", \"owner\": null }");
        reads(closed, "status owner { member { id } displayName }", """
                { "status": "CLOSED", "owner": { "member": null, "displayName": null } }""");
        reads(
                open,
                "steps { totalCount } last: steps(last: 1) { nodes { step owner { displayName } organization { id } } }",
                """
                { "steps": { "totalCount": 2 }, "last": { "nodes": [
                    { "step": "UNASSIGNED", "owner": null, "organization": { "id": "%s" } } ] } }""".formatted(community));
        reads(resolved, "status owner { displayName } steps { nodes { step } }", """
                { "status": "RESOLVED", "owner": null,
                  "steps": { "nodes": [ { "step": "OPENED" }, { "step": "RESOLVED" }, { "step": "UNASSIGNED" } ] } }""");
        assertThat(steps(open, "assign")).isEqualTo("IN_PROGRESS");
        assertThat(steps(resolved, "close")).isEqualTo("CLOSED");
    }

    @Test
    void isSeenByItsOwnerWhoseHistoryItKeeps() {
        String li = graph.member("李二", community);
        String zhao = graph.member("赵三", community);
        String id = open(community);
        for (String member : List.of(li, zhao)) {
            of("1-1-1-1").done("assignMatter", input("id", id, "owner", input("memberId", member)));
        }
        ApiCaller owner = new MemberAccount(api, database, passwords).of(zhao);
        owner.ask("{ node(id: \"%s\") { ... on Matter { title steps { totalCount } } } }".formatted(id))
                .path("node")
                .matchesJson("{ \"title\": \"楼道堆物\", \"steps\": { \"totalCount\": 3 } }");
        new MemberAccount(api, database, passwords)
                .of(li)
                .ask("{ node(id: \"%s\") { id } }".formatted(id))
                .path("node")
                .valueIsNull();
        steps(id, "escalate");
        reads(id, "owner { displayName } steps { nodes { step owner { displayName } } }", """
                { "owner": null, "steps": { "nodes": [
                    { "step": "OPENED", "owner": null }, { "step": "ASSIGNED", "owner": { "displayName": "李二" } },
                    { "step": "ASSIGNED", "owner": { "displayName": "赵三" } }, { "step": "ESCALATED", "owner": null } ] } }""");
        graph.done("eraseMember", input("id", li, "reason", "本人申请"));
        reads(id, "steps { nodes { owner { member { id } displayName } } }", """
                { "steps": { "nodes": [ { "owner": null }, { "owner": { "member": null, "displayName": null } },
                    { "owner": { "displayName": "赵三" } }, { "owner": null } ] } }""");
    }

    @Test
    void forgetsTheNamesOfOwnersWhoAreNoMembersOnceItIsLongClosed() {
        LocalDate later = MONDAY.plusDays(3);
        String open = open(community, null, later, Participant.named("张三"));
        String closed = open(community, null, later, Participant.named("李四"));
        movable.goTo(later);
        steps(closed, "resolve", "close");
        RetentionRule names = rules.stream()
                .filter(rule -> rule.key().equals(MatterOwnerNames.KEY))
                .findFirst()
                .orElseThrow();
        within().organization(community, organization -> {
            assertThat(names.due(later)).isZero();
            assertThat(names.due(later.plusDays(1))).isOne();
            assertThat(names.erase(later.plusDays(1), 10)).containsExactly("Matter:" + key(closed));
            assertThat(names.erase(later.plusDays(1), 10)).isEmpty();
        });
        RetentionRule former = rules.stream()
                .filter(rule -> rule.key().equals(MatterOwnerNames.STEPS))
                .findFirst()
                .orElseThrow();
        within().organization(community, organization -> {
            assertThat(former.due(later)).isZero();
            assertThat(former.due(later.plusDays(1))).isEqualTo(3);
            assertThat(former.erase(later.plusDays(1), 10))
                    .hasSize(3)
                    .allMatch(person -> person.startsWith("MatterStep:"));
            assertThat(former.due(later.plusDays(1))).isZero();
        });
        reads(closed, "steps(last: 1) { nodes { owner { displayName } } }", """
                { "steps": { "nodes": [ { "owner": { "displayName": "(erased)" } } ] } }""");
        reads(closed, "owner { displayName }", "{ \"owner\": { \"displayName\": \"%s\" } }".formatted("(erased)"));
        reads(open, "owner { displayName }", "{ \"owner\": { \"displayName\": \"张三\" } }");
        assertThat(new RowCount(database)
                        .of(
                                "SELECT COUNT(*) FROM matter WHERE id = ? AND display_name = '" + ErasedName.STORED
                                        + "'",
                                closed))
                .isOne();
    }

    private static Caller reading(TreePath place) {
        Set<String> permissions = Set.of(MatterPermissions.READ.name());
        return Caller.of(
                "reader", "internal", permissions, new Scope(place, TreePath.aboveAll()), place, Locale.ENGLISH);
    }

    private static List<String> ids(Map<Long, Connection<MatterView>> found, String subject) {
        return Objects.requireNonNull(found.get(key(subject))).nodes().stream()
                .map(MatterView::id)
                .toList();
    }

    private String refusal(UnaryOperator<NewMatter> change) {
        try {
            within().organization(
                            community,
                            organization -> matters.open(
                                    change.apply(new NewMatter(
                                            SampleMatters.KEY,
                                            new NodeId("Organization", organization.key()),
                                            organization,
                                            "堆物",
                                            null,
                                            MONDAY,
                                            null,
                                            null)),
                                    Within.CALLER));
            return "opened";
        } catch (RuleViolation refused) {
            return refused.rule().name() + " " + refused.field();
        }
    }

    /** Those of matters that show today, each with whose it is and the day. */
    private List<String> reminders() {
        String prefix = graph.code("");
        return graph.ask("""
                        { reminders(filter: { within: "%s", kinds: [MATTER_DUE] }) { nodes { dueOn organization { code } } } }""".formatted(city)).path("reminders.nodes[*]").entityList(Shown.class).get().stream()
                .map(shown -> shown.organization().code().replace(prefix, "") + " " + shown.dueOn())
                .toList();
    }

    private record Shown(String dueOn, Owner organization) {}

    private record Owner(String code) {}
}
