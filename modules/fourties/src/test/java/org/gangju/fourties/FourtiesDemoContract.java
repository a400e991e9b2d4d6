package org.gangju.fourties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.fourties.Ties.input;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangju.spi.caller.Territory;
import org.gangju.spi.tree.TreePath;
import org.gangju.testkit.time.LongStanding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The demo fills the communities with the most members, and K21 is what somebody counts by hand in its rows. */
@SuppressWarnings("NullAway.Init")
abstract class FourtiesDemoContract extends TiesContract {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Autowired
    private FourtiesDemo demo;

    @Autowired
    private Territory territory;

    @BeforeEach
    void peoplesTheCommunities() {
        for (int number = 0; number < 9; number++) {
            String member = ties.member("党员" + number, number % 2 == 0 ? ties.home : ties.community);
            ties.declare(member, number < 4 ? "摄影" : "驾驶");
        }
        for (int number = 0; number < 6; number++) {
            ties.declare(ties.member("党员" + number, ties.otherCommunity), "法律咨询", "书法");
        }
        ties.member("街道干部", ties.street);
        String around = grid(String.valueOf(990_000_000_000L + Ties.key(ties.community)), "COMMUNITY", null);
        grid(ties.code("e"), "ESTATE", around);
        LongStanding.since(LONG_AGO, place(), database);
        demo.load(place());
    }

    private TreePath place() {
        return territory.of(Ties.key(ties.city)).orElseThrow().organization();
    }

    @Test
    void hasBranchesOfAllKindsInSeveralStates() {
        ties.caller
                .ask(
                        "{ organization(id: \"%s\") { functionalBranches(subtree: true) { nodes { kind status memberCount } } } }"
                                .formatted(ties.street))
                .path("organization.functionalBranches.nodes[*]")
                .entityList(Row.class)
                .containsExactly(
                        new Row("INTEREST", "ACTIVE", 4),
                        new Row("PROFESSION", "ACTIVE", 3),
                        new Row("LOCALITY", "ACTIVE", 3),
                        new Row("INTEREST", "ACTIVE", 6),
                        new Row("PROFESSION", "ACTIVE", 6),
                        new Row("ASPIRATION", "DORMANT", 3));
    }

    @Test
    void countsAsSomebodyDoesByHand() {
        assertThat(asByHand(Ties.today(), ties.otherCommunity)).isEqualTo("6/6");
        for (String organization : List.of(ties.city, ties.street, ties.community)) {
            asByHand(Ties.today(), organization);
        }
    }

    /** The founders of the first branch had joined, and nobody else. */
    @Test
    void countsAsSomebodyDoesByHandOnPastDays() {
        LocalDate first = Ties.today().minusYears(2);
        assertThat(asByHand(first.minusDays(1), ties.city)).isEqualTo("0/15");
        LocalDate day = first.plusDays(5);
        assertThat(asByHand(day, ties.city)).isEqualTo("3/15");
        assertThat(asByHand(day, ties.street)).isEqualTo("3/15");
        assertThat(asByHand(day, ties.community)).isEqualTo("3/9");
        assertThat(asByHand(day, ties.otherCommunity)).isEqualTo("0/6");
        assertThat(asByHand(first.plusDays(35), ties.otherCommunity)).isEqualTo("3/6");
        for (int days = 100; days <= 700; days += 200) {
            asByHand(first.plusDays(days), ties.city);
        }
    }

    @Test
    void signsNobodyInWhoDidNotBelongToTheBranchYet() {
        List<Map<String, @Nullable Object>> signed =
                database.sql("""
                        SELECT i.signed_millis, s.valid_from FROM activity_sign_in i
                        JOIN activity a ON a.id = i.activity_id AND a.kind = 'FUNCTIONAL_BRANCH'
                        LEFT JOIN membership s ON s.organization_id = a.organization_id AND s.member_id = i.member_id
                        WHERE a.organization_path >= ? AND a.organization_path < ?""").params(place().value(), place().end()).query().listOfRows();
        assertThat(signed).hasSizeGreaterThan(6 * 2 * 10).allSatisfy(row -> {
            LocalDate day = LocalDate.ofInstant(
                    Instant.ofEpochMilli(Long.parseLong(String.valueOf(row.get("signed_millis")))), time.getZone());
            assertThat(LocalDate.parse(String.valueOf(row.get("valid_from")))).isBeforeOrEqualTo(day);
        });
    }

    @Test
    void tellsSinceWhenTheBranchesAreInTheirStates() {
        LocalDate first = Ties.today().minusYears(2).plusDays(50);
        ties.caller
                .ask("""
                        { organization(id: "%s") { functionalBranches(subtree: true) { nodes {
                            branch { establishedOn }
                            before: leader(asOf: "%s") { displayName } led: leader(asOf: "%s") { displayName }
                            states { nodes { status validFrom validTo } } } } } }""".formatted(ties.street, first.minusDays(1), first))
                .path("organization.functionalBranches.nodes[5].before")
                .valueIsNull()
                .path("organization.functionalBranches.nodes[5].led.displayName")
                .entity(String.class)
                .satisfies(name -> assertThat(name).startsWith("党员"))
                .path("organization.functionalBranches.nodes[5].branch.establishedOn")
                .entity(LocalDate.class)
                .isEqualTo(first.minusDays(7))
                .path("organization.functionalBranches.nodes[5].states.nodes")
                .entityList(State.class)
                .containsExactly(
                        new State("PROPOSED", first.minusDays(21), first.minusDays(7)),
                        new State("APPROVED", first.minusDays(7), first),
                        new State("ACTIVE", first, Ties.today().minusMonths(1)),
                        new State("DORMANT", Ties.today().minusMonths(1), null));
    }

    @Test
    void servesItsGridSinceItWasApproved() {
        LocalDate approved = Ties.today().minusYears(2).plusDays(20 - 7);
        assertThat(database.sql("""
                                SELECT l.valid_from FROM organization_grid_link l
                                JOIN functional_branch b ON b.branch_id = l.organization_id
                                WHERE b.organization_path >= ? AND b.organization_path < ?""")
                        .params(place().value(), place().end())
                        .query(LocalDate.class)
                        .list())
                .containsExactly(approved);
    }

    @Test
    void hasHeldSomethingEverywhereAndPlansMoreWhereItIsActive() {
        List<Activity> found = ties.caller
                .ask(
                        "{ activities(first: 100, filter: { within: \"%s\" }) { nodes { kind status attendance startsAt } } }"
                                .formatted(ties.street))
                .path("activities.nodes")
                .entityList(Activity.class)
                .get();
        LocalDate last = Ties.today().minusDays(7);
        assertThat(found).extracting(Activity::kind).containsOnly("FUNCTIONAL_BRANCH");
        assertThat(on(found, last)).containsExactlyInAnyOrder("HELD 4", "HELD 3", "HELD 3", "HELD 6", "HELD 6");
        assertThat(on(found, last.minusMonths(2)))
                .containsExactlyInAnyOrder("HELD 3", "HELD 2", "HELD 2", "HELD 5", "HELD 5");
        assertThat(on(found, Ties.today().plusDays(7))).isEqualTo(Collections.nCopies(5, "PLANNED 0"));
        String rested = Ties.today().minusMonths(1).minusDays(7).toString();
        ties.caller
                .ask("{ organization(id: \"%s\") { functionalBranches(subtree: true) { nodes { lastActivityOn } } } }"
                        .formatted(ties.street))
                .path("organization.functionalBranches.nodes[*].lastActivityOn")
                .entityList(String.class)
                .containsExactly(Stream.concat(Collections.nCopies(5, last.toString()).stream(), Stream.of(rested))
                        .toArray(String[]::new));
    }

    private static List<String> on(List<Activity> activities, LocalDate day) {
        return activities.stream()
                .filter(one -> one.startsAt().toLocalDate().equals(day))
                .map(one -> one.status() + " " + one.attendance())
                .toList();
    }

    /** What the indicator says, which is what a hand count says. */
    private String asByHand(LocalDate day, String organization) {
        String counted = byHand(organization, day);
        assertThat(ties.figures(organization, day)).as(day + " " + organization).isEqualTo(counted);
        return counted;
    }

    /** Every membership that holds on a day. */
    private List<Map<String, @Nullable Object>> memberships(LocalDate day) {
        return database.sql("""
                        SELECT s.member_id, s.kind, o.type, o.path FROM membership s
                        JOIN organization o ON o.id = s.organization_id
                        WHERE s.valid_from <= ? AND (s.valid_to IS NULL OR s.valid_to > ?)""").params(day, day).query().listOfRows();
    }

    /** The communities are the only divisions of so small a level here. */
    private String byHand(String organization, LocalDate day) {
        List<Map<String, @Nullable Object>> memberships = memberships(day);
        String within = path(organization);
        List<String> communities = List.of(path(ties.community), path(ties.otherCommunity));
        Set<Object> people = memberships.stream()
                .filter(row -> "PRIMARY".equals(row.get("kind")))
                .filter(row -> String.valueOf(row.get("path")).startsWith(within))
                .filter(row -> communities.stream().anyMatch(String.valueOf(row.get("path"))::startsWith))
                .map(row -> String.valueOf(row.get("member_id")))
                .collect(Collectors.toSet());
        Set<Object> joined = memberships.stream()
                .filter(row -> "FUNCTIONAL_BRANCH".equals(row.get("type")))
                .map(row -> String.valueOf(row.get("member_id")))
                .filter(people::contains)
                .collect(Collectors.toSet());
        return joined.size() + "/" + people.size();
    }

    private String path(String organization) {
        return database.sql("SELECT path FROM organization WHERE id = ?")
                .param(Ties.key(organization))
                .query(String.class)
                .single();
    }

    private String grid(String code, String level, @Nullable String parent) {
        return ties.caller.created(
                "createGrid", "grid", input("code", code, "name", "书院", "level", level, "parentId", parent));
    }

    private record Activity(String kind, String status, int attendance, OffsetDateTime startsAt) {}

    private record State(
            String status, LocalDate validFrom, @Nullable LocalDate validTo) {}

    private record Row(String kind, String status, int memberCount) {}
}
