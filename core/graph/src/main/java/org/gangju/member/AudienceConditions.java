package org.gangju.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gangju.history.VersionTable;
import org.gangju.spi.member.Audience;
import org.gangju.spi.member.Target;
import org.gangju.spi.organization.OrganizationLevel;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;

/**
 * Turns the rules of audiences into conditions on the rows of a {@link Belonging}, as of its day.
 *
 * @param day the day that is asked for
 */
record AudienceConditions(LocalDate day) {

    /** How long the codes of a level's divisions are. */
    private static final Map<OrganizationLevel, Integer> CODE_LENGTHS = new EnumMap<>(Map.of(
            OrganizationLevel.CITY, 4,
            OrganizationLevel.DISTRICT, 6,
            OrganizationLevel.SUBDISTRICT, 9,
            OrganizationLevel.COMMUNITY, 12));

    Condition of(Target target) {
        Audience audience = target.audience();
        List<Condition> parts = new ArrayList<>(List.of(target.place().apply(Belonging.PLACE)));
        if (!audience.organizationTypes().isEmpty()) {
            parts.add(in("audience_organization.type", audience.organizationTypes()));
        }
        if (!audience.levels().isEmpty()) {
            parts.add(in(
                    nearestCodeLength(),
                    audience.levels().stream().map(CODE_LENGTHS::get).toList()));
        }
        if (!audience.statuses().isEmpty()) {
            parts.add(in(
                    MemberTable.status("audience_member", day),
                    audience.statuses().stream().map(Enum::name).toList()));
        }
        if (!audience.offices().isEmpty()) {
            parts.add(in("audience_office.role_name", audience.offices()));
        }
        return Condition.all(parts);
    }

    /** The length of the nearest division's code, looked up by one index key a step, from the organization upwards. */
    private String nearestCodeLength() {
        return IntStream.range(0, TreePath.MAXIMUM_DEPTH)
                .mapToObj(steps -> """
                        (SELECT CHAR_LENGTH(division.division_code) FROM organization_version division_version \
                        JOIN organization division ON division.id = division_version.organization_id \
                        WHERE division_version.path = LEFT(%1$s, CHAR_LENGTH(%1$s) - %2$d) AND %3$s)""".formatted(
                                Belonging.PLACE, steps * TreePath.SEGMENT, VersionTable.on("division_version", day)))
                .collect(Collectors.joining(", ", "COALESCE(", ")"));
    }

    /** In one order, so that equal audiences make equal statements. */
    private static Condition in(String column, Collection<?> values) {
        return Condition.in(column, values.stream().sorted().toList());
    }
}
