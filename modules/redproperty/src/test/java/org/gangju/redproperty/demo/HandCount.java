package org.gangju.redproperty.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gangju.spi.tree.TreePath;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts what K18 to K20 count, from single rows of the tables and without any query of the module. */
final class HandCount {

    private final JdbcClient database;
    private final TreePath city;
    private final LocalDate day;

    HandCount(JdbcClient database, TreePath city, LocalDate day) {
        this.database = database;
        this.city = city;
        this.day = day;
    }

    String activeCouncils() {
        Set<String> served = keys(holding("property_service"), "grid_id");
        Set<String> active = filled();
        return figure(served.stream().filter(active::contains).count(), served.size());
    }

    String ledCompanies() {
        Set<String> eligible = holding("property_company_staff").stream()
                .filter(row -> number(row, "full_members") >= 3)
                .map(row -> value(row, "company_id"))
                .collect(toSet());
        eligible.retainAll(keys(ours("property_company"), "id"));
        Set<String> led = keys(holding("property_company_party"), "company_id");
        return figure(eligible.stream().filter(led::contains).count(), eligible.size());
    }

    String partySeats() {
        Set<String> committees = keys(ours("owners_committee"), "id");
        List<Map<String, String>> seats = holding("owners_committee_seat").stream()
                .filter(row -> committees.contains(value(row, "committee_id")))
                .toList();
        int elected = rows("owners_committee_election").stream()
                .filter(row -> committees.contains(value(row, "committee_id")))
                .filter(row -> !date(row, "elected_on").isAfter(day)
                        && date(row, "term_to").isAfter(day))
                .mapToInt(row -> number(row, "seat_count"))
                .sum();
        return figure(
                seats.stream().filter(row -> row.containsKey("party_seat")).count(), elected);
    }

    String crossAppointed() {
        Set<String> targets = keys(holding("cross_appointment"), "target_organization_id");
        Map<String, String> companies = holding("property_service").stream()
                .collect(toMap(row -> value(row, "grid_id"), row -> value(row, "company_organization_id")));
        Map<String, String> ofCommittees = ours("owners_committee").stream()
                .collect(toMap(row -> value(row, "id"), row -> value(row, "organization_id")));
        Map<String, String> committees = holding("owners_committee_estate").stream()
                .filter(row -> ofCommittees.containsKey(value(row, "committee_id")))
                .collect(toMap(row -> value(row, "grid_id"), row -> value(ofCommittees, value(row, "committee_id"))));
        Set<String> active = filled();
        return figure(
                active.stream()
                        .filter(grid -> targets.contains(companies.getOrDefault(grid, ""))
                                || targets.contains(committees.getOrDefault(grid, "")))
                        .count(),
                active.size());
    }

    int estates() {
        return keys(holding("property_service"), "grid_id").size();
    }

    /** What stands in the tables against the rules of the domain. */
    List<String> breaches() {
        List<String> breaches = new ArrayList<>();
        Set<String> councils = keys(ours("four_party_council"), "id");
        Map<String, List<Map<String, String>>> seats = holding("four_party_seat").stream()
                .filter(row -> councils.contains(value(row, "council_id")))
                .collect(groupingBy(row -> value(row, "council_id")));
        Set<String> active = keys(active(), "council_id");
        councils.forEach(council -> {
            int held = keys(seats.getOrDefault(council, List.of()), "seat").size();
            if ((held == 4) != active.contains(council)) {
                breaches.add(held + " seats of council " + council);
            }
        });
        Set<String> elections = keys(rows("owners_committee_election"), "id");
        holding("owners_committee_seat").stream()
                .filter(row -> !elections.contains(value(row, "election_id")))
                .forEach(row -> breaches.add("a seat without an election: " + row.get("id")));
        return breaches;
    }

    /** The estates of those councils whose four seats are held by somebody. */
    private Set<String> filled() {
        Map<String, String> councils = ours("four_party_council").stream()
                .collect(toMap(row -> value(row, "id"), row -> value(row, "grid_id")));
        return holding("four_party_seat").stream()
                .filter(row -> councils.containsKey(value(row, "council_id")))
                .collect(groupingBy(
                        row -> value(councils, value(row, "council_id")), mapping(row -> value(row, "seat"), toSet())))
                .entrySet()
                .stream()
                .filter(estate -> estate.getValue().size() == 4)
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    /** What the state rows say, to compare. */
    private List<Map<String, String>> active() {
        Set<String> councils = keys(ours("four_party_council"), "id");
        return holding("four_party_state").stream()
                .filter(row -> "ACTIVE".equals(row.get("status")) && councils.contains(value(row, "council_id")))
                .toList();
    }

    private List<Map<String, String>> holding(String table) {
        return rows(table).stream()
                .filter(row -> row.get("valid_from") != null
                        && !date(row, "valid_from").isAfter(day))
                .filter(row ->
                        !row.containsKey("valid_to") || date(row, "valid_to").isAfter(day))
                .filter(row -> !row.containsKey("organization_path") || inCity(row))
                .toList();
    }

    private List<Map<String, String>> ours(String table) {
        return rows(table).stream().filter(this::inCity).toList();
    }

    private boolean inCity(Map<String, String> row) {
        return String.valueOf(row.get("organization_path")).startsWith(city.value());
    }

    private List<Map<String, String>> rows(String table) {
        return database.sql("SELECT * FROM " + table)
                .query((row, number) -> texts(row))
                .list();
    }

    /** The columns that have a value. */
    private static Map<String, String> texts(ResultSet row) throws SQLException {
        Map<String, String> texts = new HashMap<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            String text = row.getString(column);
            if (text != null) {
                texts.put(row.getMetaData().getColumnLabel(column).toLowerCase(Locale.ROOT), text);
            }
        }
        return texts;
    }

    private static Set<String> keys(List<Map<String, String>> rows, String column) {
        return rows.stream().map(row -> value(row, column)).collect(toSet());
    }

    private static String value(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static int number(Map<String, String> row, String column) {
        return Integer.parseInt(value(row, column));
    }

    private static LocalDate date(Map<String, String> row, String column) {
        return LocalDate.parse(value(row, column));
    }

    private static String figure(long above, long below) {
        return above + "/" + below;
    }
}
