package org.gangju.member;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangju.history.VersionTable;
import org.gangju.spi.member.Audience;
import org.gangju.spi.member.Target;
import org.gangju.spi.organization.OrganizationLevel;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;

/**
 * Turns the rules of audiences into conditions on rows that join a member with an organization, as of a day.
 *
 * @param day the day that is asked for
 * @param organization the alias of the organization's state of that day
 * @param status an expression for how far the member's admission had come
 */
record AudienceConditions(LocalDate day, String organization, String status) {

    /** How long the codes of a level's divisions are. */
    private static final Map<OrganizationLevel, Integer> CODE_LENGTHS = new EnumMap<>(Map.of(
            OrganizationLevel.CITY, 4,
            OrganizationLevel.DISTRICT, 6,
            OrganizationLevel.SUBDISTRICT, 9,
            OrganizationLevel.COMMUNITY, 12));

    /** On the rows of a {@link Belonging}. */
    static AudienceConditions belonging(LocalDate day) {
        return new AudienceConditions(day, Belonging.ORGANIZATION, MemberTable.status("audience_member", day));
    }

    /** The index of the first union with such a target that the row belongs to; null for none. */
    Condition first(List<List<Target>> unions, Predicate<Target> meant) {
        StringBuilder cases = new StringBuilder("CASE WHEN 1 = 0 THEN 0");
        List<Object> parameters = new ArrayList<>();
        for (int index = 0; index < unions.size(); index++) {
            Condition belongs = any(unions.get(index).stream().filter(meant));
            cases.append(" WHEN ").append(belongs.sql()).append(" THEN ").append(index);
            parameters.addAll(belongs.parameters());
        }
        return new Condition(cases.append(" END").toString(), parameters);
    }

    /** The row belongs to one of the targets; equal rules stand once, with all their places. */
    Condition any(Stream<Target> targets) {
        Map<Audience, List<Condition>> places = targets.collect(groupingBy(
                Target::audience,
                LinkedHashMap::new,
                mapping(target -> target.place().apply(path()), toList())));
        return Condition.any(places.entrySet().stream()
                .map(rule -> of(Condition.any(rule.getValue()), rule.getKey()))
                .toList());
    }

    private Condition of(Condition place, Audience audience) {
        List<Condition> parts = new ArrayList<>(List.of(place));
        if (!audience.organizationTypes().isEmpty()) {
            parts.add(in(organization + ".type", audience.organizationTypes()));
        }
        if (!audience.levels().isEmpty()) {
            parts.add(in(
                    nearestCodeLength(),
                    audience.levels().stream().map(CODE_LENGTHS::get).toList()));
        }
        if (!audience.statuses().isEmpty()) {
            parts.add(in(status, audience.statuses().stream().map(Enum::name).toList()));
        }
        if (!audience.offices().isEmpty()) {
            parts.add(in("audience_office.role_name", audience.offices()));
        }
        return Condition.all(parts);
    }

    /** The length of the nearest division's code: the organization's own, or looked up by one index key a step upwards. */
    private String nearestCodeLength() {
        return Stream.concat(
                        Stream.of("CHAR_LENGTH(" + organization + ".division_code)"),
                        IntStream.range(1, TreePath.MAXIMUM_DEPTH).mapToObj(this::codeLengthAbove))
                .collect(Collectors.joining(", ", "COALESCE(", ")"));
    }

    private String codeLengthAbove(int steps) {
        return """
                (SELECT CHAR_LENGTH(division.division_code) FROM organization_version division \
                WHERE division.path = LEFT(%1$s, CHAR_LENGTH(%1$s) - %2$d) AND %3$s)""".formatted(path(), steps * TreePath.SEGMENT, VersionTable.on("division", day));
    }

    private String path() {
        return organization + ".path";
    }

    /** In one order, so that equal audiences make equal statements. */
    private static Condition in(String column, Collection<?> values) {
        return Condition.in(column, values.stream().sorted().toList());
    }
}
