package org.gangju.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangju.testkit.api.GangjuApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules of the graph hold in a filled city, and there is something of everything. */
abstract class DemoInvariantsContract extends DemoContract {

    private static final int MEMBERS = 10_000;
    private static final long SEED = 1;
    private static final Set<String> SOLE =
            Set.of("SECRETARY", "DIRECTOR", "LEADER", "GRID_WORKER", "LANE_CHIEF", "BUILDING_CHIEF", "ENTRANCE_CHIEF");

    @Autowired
    GangjuApi api;

    private RawCity city;

    @BeforeEach
    void fillTheCity() {
        boolean filled = !sql.queryForList(
                        "SELECT id FROM demo_fill WHERE members = ? AND seed = ? AND filled = sites", MEMBERS, SEED)
                .isEmpty();
        if (!filled) {
            nothingButTheDivisions();
            fill.fill(MEMBERS, SEED, UNSEEN);
        }
        city = new RawCity(sql);
    }

    @Test
    void thereIsSomethingOfEverything() {
        Stream.of(DemoTable.values())
                .forEach(table ->
                        assertThat(city.all(table.key())).as(table.key()).isNotEmpty());
        assertThat(values("member", "age_band"))
                .containsExactlyInAnyOrder("UNDER_35", "FROM_35_TO_45", "FROM_46_TO_60", "OVER_60");
        assertThat(values("member_category", "category"))
                .containsExactlyInAnyOrder("RETIRED", "EMPLOYED", "FLOATING", "DIRECT");
        assertThat(values("membership", "kind")).containsExactlyInAnyOrder("PRIMARY", "SECONDARY", "TEMPORARY");
        assertThat(values("term_event", "event")).containsExactlyInAnyOrder("ELECTION_STARTED", "EXTENDED", "RENEWED");
        assertThat(values("proposal", "kind")).containsExactlyInAnyOrder("TERM_EXTENSION", "ORGANIZATION_CHANGE");
        assertThat(values("proposal", "status")).contains("PROPOSED", "EFFECTIVE", "REJECTED");
        assertThat(values("organization_relation", "kind")).containsExactlyInAnyOrder("CHECKED_IN", "CO_BUILDING");
        assertThat(values("organization_grid_link", "kind"))
                .containsExactlyInAnyOrder("BRANCH", "COVERS_GRID", "SERVES_GRID");
        assertThat(values("legacy_grid", "status")).containsExactlyInAnyOrder("REGISTERED", "MAPPED", "RETIRED");
        assertThat(values("grid_successor", "operation")).containsExactlyInAnyOrder("SPLIT", "MERGE");
        assertThat(values("assignment", "role_name"))
                .containsAll(SOLE)
                .contains("DEPUTY_SECRETARY", "COMMITTEE_MEMBER", "DEPUTY_DIRECTOR", "PARTY_AFFAIRS_OFFICER", "MEMBER");
    }

    @Test
    void warningsAreThoseOfAUsualCity() {
        assertThat(findings("BRANCH_BELOW_MINIMUM")).isZero();
        assertThat(findings("COMMITTEE_SUGGESTED")).isPositive();
        assertThat(findings("GENERAL_BRANCH_SUGGESTED")).isPositive();
        assertThat(findings("COMMITTEE_MISSING")).isPositive();
        assertThat(findings("SECRETARY_MISSING")).isPositive();
        assertThat(findings("TERM_OVERDUE")).isPositive();
        assertThat(city.rows("setup_waiver")).noneMatch(waiver -> waiver.is("rule_name", "TERM_OVERDUE"));
    }

    @Test
    void termsStandInAllWays() {
        Stream.of("RUNNING", "DUE", "IN_ELECTION", "EXTENDED", "RENEWED")
                .forEach(status -> assertThat(count("""
                                { terms(first: 1, filter: { statuses: [%s] }, asOf: "%s") { totalCount } }""".formatted(status, PeopleSketch.TODAY), "terms"))
                        .as(status)
                        .isPositive());
    }

    @Test
    void nobodyHoldsASoleDutyBesideSomebodyElse() {
        Map<String, List<RawRow>> duties = city.rows("assignment")
                .filter(duty -> SOLE.contains(duty.text("role_name")))
                .collect(groupingBy(
                        duty -> duty.text("subject_type") + duty.text("subject_id") + duty.text("role_name")));
        assertThat(duties.values()).allSatisfy(DemoInvariantsContract::assertApart);
    }

    @Test
    void nobodyHasADutyOrMembershipTwiceAtATime() {
        Map<String, List<RawRow>> duties = city.rows("assignment")
                .filter(duty -> duty.has("member_id"))
                .collect(groupingBy(duty -> duty.text("member_id")
                        + duty.text("subject_type")
                        + duty.text("subject_id")
                        + duty.text("role_name")));
        Map<String, List<RawRow>> memberships = city.rows("membership")
                .collect(groupingBy(row -> row.text("member_id") + "/" + row.text("organization_id")));
        Map<String, List<RawRow>> primary = city.rows("membership")
                .filter(row -> row.is("kind", "PRIMARY"))
                .collect(groupingBy(row -> row.text("member_id")));
        Stream.of(duties, memberships, primary)
                .forEach(rows -> assertThat(rows.values()).allSatisfy(DemoInvariantsContract::assertApart));
    }

    @Test
    void membersHoldDutiesWhenTheyAreMembersAndOfficesWhenTheyAreFullOnes() {
        Map<Long, RawRow> members = byId("member");
        assertThat(city.rows("assignment").filter(duty -> duty.has("member_id")))
                .allSatisfy(duty -> {
                    RawRow member = Objects.requireNonNull(members.get(duty.number("member_id")));
                    LocalDate from = Objects.requireNonNull(duty.day("valid_from"));
                    assertThat(from).isBeforeOrEqualTo(PeopleSketch.TODAY);
                    assertThat(member.by(from, duty.is("subject_type", "Organization") ? "confirmed_on" : "joined_on"))
                            .isTrue();
                });
        assertThat(city.rows("assignment")
                        .filter(duty -> duty.text("role_name").contains("SECRETARY")
                                || duty.is("role_name", "PARTY_AFFAIRS_OFFICER")))
                .allMatch(duty -> duty.has("member_id"));
    }

    @Test
    void dutiesAndLinksLieWithinTheLifeOfTheirGrids() {
        Map<Long, RawRow> grids = byId("grid");
        Stream.of(
                        city.rows("assignment")
                                .filter(duty -> duty.is("subject_type", "Grid"))
                                .map(duty -> Map.entry(duty, duty.number("subject_id"))),
                        city.rows("organization_grid_link").map(link -> Map.entry(link, link.number("grid_id"))),
                        city.rows("grid_consolidation").map(part -> Map.entry(part, part.number("grid_id"))))
                .flatMap(Function.identity())
                .forEach(held -> {
                    RawRow grid = Objects.requireNonNull(grids.get(held.getValue()));
                    LocalDate from = Objects.requireNonNull(held.getKey().day("valid_from"));
                    assertThat(grid.by(from, "valid_from")).isTrue();
                    assertThat(end(held.getKey())).isBeforeOrEqualTo(end(grid));
                });
    }

    @Test
    void groupsConsistOfTheBranchsMembers() {
        Map<Long, RawRow> groups = byId("party_group");
        Map<Long, RawRow> members = byId("member");
        Map<Long, RawRow> grids = byId("grid");
        assertThat(city.rows("party_group_grid")).hasSize(groups.size()).allSatisfy(place -> {
            RawRow group = Objects.requireNonNull(groups.get(place.number("group_id")));
            RawRow grid = Objects.requireNonNull(grids.get(place.number("grid_id")));
            assertThat(group.text("organization_path")).startsWith(grid.text("organization_path"));
        });
        assertThat(city.rows("assignment").filter(duty -> duty.is("subject_type", "PartyGroup")))
                .allSatisfy(duty -> {
                    RawRow group = Objects.requireNonNull(groups.get(duty.number("subject_id")));
                    RawRow member = Objects.requireNonNull(members.get(duty.number("member_id")));
                    assertThat(member.number("organization_id")).isEqualTo(group.number("organization_id"));
                });
    }

    @Test
    void theNetHangsTogetherBeforeAndAfterItsChanges() {
        Stream.of(NetSketch.DRAWN_ON.plusDays(1), NetSketch.DRAWN_ON.plusYears(1), PeopleSketch.TODAY)
                .forEach(this::assertNetHangsTogether);
        assertThat(city.rows("grid").filter(grid -> grid.is("level", "CELL") && grid.is("status", "RETIRED")))
                .isNotEmpty();
    }

    private void assertNetHangsTogether(LocalDate day) {
        Map<Long, RawRow> net = city.rows("grid_version")
                .filter(row -> row.holdsOn(day) && !row.is("status", "RETIRED"))
                .collect(toMap(row -> row.number("grid_id"), Function.identity()));
        assertThat(net.values().stream().filter(grid -> grid.has("parent_id"))).allSatisfy(grid -> {
            RawRow parent = Objects.requireNonNull(net.get(grid.number("parent_id")));
            assertThat(grid.text("path"))
                    .startsWith(parent.text("path"))
                    .hasSize(parent.text("path").length() + 7);
        });
        long cells = city.rows("grid")
                .filter(grid -> grid.is("level", "CELL") && grid.holdsOn(day))
                .count();
        assertThat(net.values().stream().filter(grid -> grid.is("level", "CELL")))
                .hasSize((int) cells);
    }

    private static void assertApart(List<RawRow> rows) {
        List<RawRow> inOrder = rows.stream()
                .sorted(Comparator.comparing(row -> Objects.requireNonNull(row.day("valid_from"))))
                .toList();
        for (int index = 1; index < inOrder.size(); index++) {
            assertThat(end(inOrder.get(index - 1)))
                    .isBeforeOrEqualTo(inOrder.get(index).day("valid_from"));
        }
    }

    private static LocalDate end(RawRow row) {
        LocalDate end = row.day("valid_to");
        return end == null ? LocalDate.MAX : end;
    }

    private Map<Long, RawRow> byId(String table) {
        return city.rows(table).collect(toMap(row -> row.number("id"), Function.identity()));
    }

    private Set<String> values(String table, String column) {
        return city.rows(table).map(row -> row.text(column)).collect(Collectors.toSet());
    }

    private int findings(String rule) {
        return count("""
                { setupFindings(first: 1, filter: { rules: [%s] }, asOf: "%s") { totalCount } }""".formatted(rule, PeopleSketch.TODAY), "setupFindings");
    }

    private int count(String document, String list) {
        return api.bootstrapClient()
                .document(document)
                .execute()
                .path(list + ".totalCount")
                .entity(Integer.class)
                .get();
    }
}
