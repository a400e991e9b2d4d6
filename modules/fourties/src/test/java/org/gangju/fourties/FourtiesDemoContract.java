package org.gangju.fourties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.fourties.Ties.input;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangju.spi.caller.Territory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The demo fills the communities with the most members, and K21 is what somebody counts by hand in its rows. */
@SuppressWarnings("NullAway.Init")
abstract class FourtiesDemoContract extends TiesContract {

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
        demo.load(territory.of(Ties.key(ties.city)).orElseThrow().organization());
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
        List<Map<String, @Nullable Object>> memberships =
                database.sql("""
                        SELECT s.member_id, s.kind, s.valid_to, o.type, o.path FROM membership s
                        JOIN organization o ON o.id = s.organization_id""").query().listOfRows();
        for (String organization : List.of(ties.city, ties.street, ties.community, ties.otherCommunity)) {
            assertThat(ties.figures(organization, Ties.today())).isEqualTo(byHand(organization, memberships));
        }
        assertThat(ties.figures(ties.otherCommunity, Ties.today())).isEqualTo("6/6");
    }

    @Test
    void hasHeldSomethingEverywhereAndPlansMoreWhereItIsActive() {
        List<Activity> found = ties.caller
                .ask("{ activities(first: 100, filter: { within: \"%s\" }) { nodes { kind status attendance } } }"
                        .formatted(ties.street))
                .path("activities.nodes")
                .entityList(Activity.class)
                .get();
        assertThat(found).extracting(Activity::kind).containsOnly("FUNCTIONAL_BRANCH");
        assertThat(found.stream().map(one -> one.status() + " " + one.attendance()))
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                held(4),
                                held(3),
                                held(3),
                                held(6),
                                held(6),
                                held(3),
                                Collections.nCopies(5, "PLANNED 0"))
                        .flatMap(List::stream)
                        .toList());
        ties.caller
                .ask("{ organization(id: \"%s\") { functionalBranches(subtree: true) { nodes { lastActivityOn } } } }"
                        .formatted(ties.street))
                .path("organization.functionalBranches.nodes[*].lastActivityOn")
                .entityList(String.class)
                .containsExactly(
                        Collections.nCopies(6, Ties.today().minusDays(7).toString())
                                .toArray(String[]::new));
    }

    private static List<String> held(int members) {
        return List.of("HELD " + members, "HELD " + (members - 1));
    }

    /** The communities are the only divisions of so small a level here. */
    private String byHand(String organization, List<Map<String, @Nullable Object>> memberships) {
        String within = path(organization);
        List<String> communities = List.of(path(ties.community), path(ties.otherCommunity));
        Set<Object> people = memberships.stream()
                .filter(row -> "PRIMARY".equals(row.get("kind")) && row.get("valid_to") == null)
                .filter(row -> String.valueOf(row.get("path")).startsWith(within))
                .filter(row -> communities.stream().anyMatch(String.valueOf(row.get("path"))::startsWith))
                .map(row -> String.valueOf(row.get("member_id")))
                .collect(Collectors.toSet());
        Set<Object> joined = memberships.stream()
                .filter(row -> "FUNCTIONAL_BRANCH".equals(row.get("type")) && row.get("valid_to") == null)
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

    private record Activity(String kind, String status, int attendance) {}

    private record Row(String kind, String status, int memberCount) {}
}
