package org.gangju.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts what the indicators K1 to K7 count, from the rows of the tables alone. No node of the demo ever moves. */
final class HandCount {

    private static final Map<String, String> CHIEFS = Map.of(
            "SUBDISTRICT", "LANE_CHIEF",
            "CELL", "GRID_WORKER",
            "BUILDING", "BUILDING_CHIEF",
            "ENTRANCE", "ENTRANCE_CHIEF");

    private final RawCity city;
    private final LocalDate day;
    private final Map<Long, String> places;

    HandCount(RawCity city, LocalDate day) {
        this.city = city;
        this.day = day;
        this.places = city.rows("organization").collect(toMap(row -> row.number("id"), row -> row.text("path")));
    }

    /** All that an indicator counts in the city. */
    List<Counted> of(String key) {
        return switch (key) {
            case "K1" -> chiefs();
            case "K2" -> links();
            case "K3" -> groups();
            case "K4" -> legacy();
            case "K5" -> new BranchCount(city, day).branches();
            case "K6" -> terms();
            case "K7" -> offices();
            default -> throw new IllegalArgumentException(key);
        };
    }

    private Stream<RawRow> grids() {
        return city.rows("grid").filter(grid -> grid.holdsOn(day));
    }

    private String place(RawRow row) {
        return places.getOrDefault(row.number("organization_id"), "");
    }

    private List<Counted> chiefs() {
        Map<Long, List<RawRow>> duties = city.rows("assignment")
                .filter(duty -> duty.is("subject_type", "Grid") && duty.holdsOn(day))
                .collect(groupingBy(duty -> duty.number("subject_id")));
        return grids().filter(grid -> CHIEFS.containsKey(grid.text("level")))
                .map(grid -> new Counted(
                        place(grid),
                        duties.getOrDefault(grid.number("id"), List.of()).stream()
                                .anyMatch(duty -> duty.is("role_name", CHIEFS.getOrDefault(grid.text("level"), ""))),
                        grid.text("level")))
                .toList();
    }

    private List<Counted> links() {
        List<RawRow> links = city.rows("organization_grid_link")
                .filter(link -> link.is("kind", "BRANCH") && link.holdsOn(day))
                .toList();
        Map<Long, List<RawRow>> byGrid = links.stream().collect(groupingBy(link -> link.number("grid_id")));
        Map<Long, List<RawRow>> byBranch = links.stream().collect(groupingBy(link -> link.number("organization_id")));
        return grids().filter(grid -> grid.is("level", "CELL"))
                .map(grid -> {
                    List<RawRow> own = byGrid.getOrDefault(grid.number("id"), List.of());
                    return new Counted(place(grid), !own.isEmpty(), form(own, byBranch));
                })
                .toList();
    }

    private static String form(List<RawRow> links, Map<Long, List<RawRow>> byBranch) {
        if (links.isEmpty()) {
            return "NONE";
        }
        if (links.size() > 1) {
            return "ONE_GRID_MANY_BRANCHES";
        }
        int grids = byBranch.getOrDefault(links.getFirst().number("organization_id"), List.of())
                .size();
        return grids > 1 ? "MANY_GRIDS_ONE_BRANCH" : "ONE_ONE";
    }

    private List<Counted> groups() {
        Set<Long> withGroup = city.rows("party_group_grid")
                .filter(place -> place.holdsOn(day))
                .map(place -> place.number("grid_id"))
                .collect(toSet());
        return grids().filter(grid -> grid.is("level", "BUILDING"))
                .map(grid -> new Counted(place(grid), withGroup.contains(grid.number("id")), null))
                .toList();
    }

    private List<Counted> legacy() {
        Set<Long> mapped = city.rows("grid_consolidation")
                .filter(part -> part.holdsOn(day))
                .map(part -> part.number("legacy_grid_id"))
                .collect(toSet());
        return city.rows("legacy_grid")
                .filter(grid -> grid.by(day, "registered_on"))
                .map(grid -> new Counted(
                        place(grid),
                        mapped.contains(grid.number("id")) || isGivenUpFromTheNet(grid),
                        grid.text("department")))
                .toList();
    }

    private boolean isGivenUpFromTheNet(RawRow legacy) {
        return legacy.by(day, "retired_on") && legacy.by(day, "mapped_on");
    }

    private List<Counted> terms() {
        Map<Long, RawRow> latest = new TermCount(city, day).latest();
        return latest.values().stream()
                .map(term -> new Counted(place(term), new TermCount(city, day).isPast(term), null))
                .toList();
    }

    private List<Counted> offices() {
        Map<Long, RawRow> secretaries = holders("SECRETARY");
        Map<Long, RawRow> directors = holders("DIRECTOR");
        Map<String, RawRow> byCode =
                city.rows("organization").collect(toMap(row -> row.text("code"), Function.identity()));
        return city.rows("organization")
                .filter(party -> party.text("code").matches("\\d{12}"))
                .flatMap(party -> {
                    RawRow secretary = secretaries.get(party.number("id"));
                    RawRow director = director(byCode.get(party.text("code") + "-J"), directors);
                    return secretary == null || director == null
                            ? Stream.empty()
                            : Stream.of(new Counted(party.text("path"), same(secretary, director), null));
                })
                .toList();
    }

    private static @Nullable RawRow director(@Nullable RawRow committee, Map<Long, RawRow> directors) {
        return committee == null ? null : directors.get(committee.number("id"));
    }

    private static boolean same(RawRow secretary, RawRow director) {
        return director.has("member_id") && director.number("member_id") == secretary.number("member_id");
    }

    private Map<Long, RawRow> holders(String office) {
        return city.rows("assignment")
                .filter(duty ->
                        duty.is("subject_type", "Organization") && duty.is("role_name", office) && duty.holdsOn(day))
                .collect(toMap(duty -> duty.number("subject_id"), Function.identity()));
    }
}
