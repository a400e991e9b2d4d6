package org.gangju.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.time.MovableClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A small city changes at random, day after day; each past day reads as the model was at its end. */
@SuppressWarnings("NullAway.Init")
abstract class RandomHistoryContract {

    private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);
    private static final int CHANGES_A_DAY = 50;

    @Autowired
    private GangjuApi api;

    @Autowired
    private MovableClock clock;

    @Autowired
    private RandomChanges changes;

    @Test
    void readsOfTwentyPastDaysAsTheyWere() {
        readsAsItWas(20, 4);
    }

    @Test
    @Tag("full")
    void readsOfTwoHundredPastDaysAsTheyWere() {
        readsAsItWas(200, 10);
    }

    private void readsAsItWas(int days, long seed) {
        clock.goTo(FIRST);
        SmallCity city = changes.begin();
        String root = city.active().getFirst().id();
        List<Day> past = live(city, days, new Random(seed));
        for (int number = 0; number < days; number++) {
            LocalDate date = FIRST.plusDays(number);
            assertThat(read(root, city.inForce().getFirst().id(), date))
                    .as("%s", date)
                    .isEqualTo(past.get(number));
        }
    }

    private List<Day> live(SmallCity city, int days, Random random) {
        List<Day> past = new ArrayList<>();
        for (int number = 0; number < days; number++) {
            clock.goTo(FIRST.plusDays(number));
            int done = 0;
            while (done < CHANGES_A_DAY) {
                done += changes.change(city, random) ? 1 : 0;
            }
            past.add(city.day());
        }
        return past;
    }

    private Day read(String root, String net, LocalDate date) {
        Map<String, String> held = new TreeMap<>();
        Map<String, String> organizations = all(
                "organizations(filter: { within: \"%s\" }, asOf: \"%s\"".formatted(root, date),
                "id shortName type status parent { id }",
                node -> "%s %s %s %s"
                        .formatted(node.get("shortName"), node.get("type"), node.get("status"), id(node, "parent")));
        all(
                        "officeAppointments(filter: { within: \"%s\" }, asOf: \"%s\"".formatted(root, date),
                        "id office organization { id } holder { member { id } }",
                        node -> "%s %s %s"
                                .formatted(
                                        id(node, "organization"),
                                        node.get("office"),
                                        id(inner(node, "holder"), "member")))
                .forEach(held::put);
        all(
                        "organizationRelations(filter: { within: \"%s\" }, asOf: \"%s\"".formatted(root, date),
                        "id kind organization { id } related { id }",
                        node -> "%s %s %s".formatted(id(node, "organization"), node.get("kind"), id(node, "related")))
                .forEach(held::put);
        inner(
                        "members(filter: { within: \"%s\" }, asOf: \"%s\"".formatted(root, date),
                        "memberships(kinds: [SECONDARY], first: 20) { nodes { id kind organization { id } member { id } } }",
                        "memberships",
                        node -> "%s %s %s".formatted(id(node, "organization"), node.get("kind"), id(node, "member")))
                .forEach(held::put);
        inner(
                        "grids(filter: { within: \"%s\" }, asOf: \"%s\"".formatted(net, date),
                        "assignments(first: 20) { nodes { id role grid { id } holder { member { id } } } }",
                        "assignments",
                        node -> "%s %s %s"
                                .formatted(id(node, "grid"), node.get("role"), id(inner(node, "holder"), "member")))
                .forEach(held::put);
        return new Day(
                organizations,
                all(
                        "members(filter: { within: \"%s\" }, asOf: \"%s\"".formatted(root, date),
                        "id primaryOrganization { id }",
                        node -> id(node, "primaryOrganization")),
                all(
                        "grids(filter: { within: \"%s\" }, asOf: \"%s\"".formatted(net, date),
                        "id name status parent { id }",
                        node -> "%s %s %s".formatted(node.get("name"), node.get("status"), id(node, "parent"))),
                held);
    }

    /** Every row of a list. */
    private Map<String, String> all(String field, String selection, Function<Map<?, ?>, String> text) {
        Map<String, String> rows = new TreeMap<>();
        pages(field, 200, selection, node -> rows.put(String.valueOf(node.get("id")), text.apply(node)));
        return rows;
    }

    /** Every row of the lists within every row of a list. */
    private Map<String, String> inner(String field, String selection, String list, Function<Map<?, ?>, String> text) {
        Map<String, String> rows = new TreeMap<>();
        pages(
                field,
                40,
                selection,
                outer -> listed(inner(outer, list))
                        .forEach(node -> rows.put(String.valueOf(node.get("id")), text.apply(node))));
        return rows;
    }

    private void pages(String field, int size, String selection, Consumer<Map<?, ?>> row) {
        String after = "";
        while (after != null) {
            Map<?, ?> page = api.bootstrapClient()
                    .document("{ list: %s, first: %d%s) { nodes { %s } pageInfo { hasNextPage endCursor } } }"
                            .formatted(field, size, after.isEmpty() ? "" : ", after: \"" + after + "\"", selection))
                    .execute()
                    .path("list")
                    .entity(Map.class)
                    .get();
            listed(page).forEach(row);
            Map<?, ?> info = inner(page, "pageInfo");
            after = Boolean.TRUE.equals(info.get("hasNextPage")) ? String.valueOf(info.get("endCursor")) : null;
        }
    }

    private static List<Map<?, ?>> listed(Map<?, ?> page) {
        List<Map<?, ?>> nodes = new ArrayList<>();
        if (page.get("nodes") instanceof List<?> found) {
            found.forEach(node -> nodes.add((Map<?, ?>) node));
        }
        return nodes;
    }

    private static Map<?, ?> inner(Map<?, ?> node, String field) {
        return node.get(field) instanceof Map<?, ?> found ? found : Map.of();
    }

    private static String id(Map<?, ?> node, String field) {
        return String.valueOf(inner(node, field).get("id"));
    }
}
