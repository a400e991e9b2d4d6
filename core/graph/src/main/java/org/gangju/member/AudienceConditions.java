package org.gangju.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gangju.spi.member.Audience;
import org.gangju.spi.member.MembershipKind;
import org.gangju.spi.member.Target;
import org.gangju.spi.organization.OrganizationLevel;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;

/** Turns the rules of audiences into conditions; the aliases are such as no query of a module uses. */
final class AudienceConditions {

    static final String TABLES = """
            membership audience_membership \
            JOIN organization audience_organization ON audience_organization.id = audience_membership.organization_id \
            JOIN member audience_member ON audience_member.id = audience_membership.member_id""";

    private static final String PATH = "audience_organization.path";

    /** How long the codes of a level's divisions are. */
    private static final Map<OrganizationLevel, Integer> CODE_LENGTHS = new EnumMap<>(Map.of(
            OrganizationLevel.CITY, 4,
            OrganizationLevel.DISTRICT, 6,
            OrganizationLevel.SUBDISTRICT, 9,
            OrganizationLevel.COMMUNITY, 12));

    /** The length of the nearest division's code, looked up by one unique key a step, from the organization upwards. */
    private static final String NEAREST_CODE_LENGTH = IntStream.range(0, TreePath.MAXIMUM_DEPTH)
            .mapToObj(steps -> """
                    (SELECT CHAR_LENGTH(division.division_code) FROM organization division \
                    WHERE division.path = LEFT(%1$s, CHAR_LENGTH(%1$s) - %2$d))""".formatted(PATH, steps * TreePath.SEGMENT))
            .collect(Collectors.joining(", ", "COALESCE(", ")"));

    private AudienceConditions() {}

    /** A primary membership of that day that belongs to one of the targets. */
    static Condition belonging(List<Target> targets, LocalDate day) {
        return Condition.all(List.of(
                Condition.of("audience_membership.kind = ?", MembershipKind.PRIMARY.name()),
                Condition.of("audience_membership.valid_from <= ?", day),
                Condition.of("audience_membership.valid_to IS NULL OR audience_membership.valid_to > ?", day),
                Condition.any(targets.stream().map(AudienceConditions::of).toList())));
    }

    private static Condition of(Target target) {
        Audience audience = target.audience();
        List<Condition> parts = new ArrayList<>(List.of(target.place().apply(PATH)));
        if (!audience.organizationTypes().isEmpty()) {
            parts.add(in("audience_organization.type", audience.organizationTypes()));
        }
        if (!audience.levels().isEmpty()) {
            parts.add(in(
                    NEAREST_CODE_LENGTH,
                    audience.levels().stream().map(CODE_LENGTHS::get).toList()));
        }
        if (!audience.statuses().isEmpty()) {
            parts.add(in(
                    "audience_member.status",
                    audience.statuses().stream().map(Enum::name).toList()));
        }
        return Condition.all(parts);
    }

    /** In one order, so that equal audiences make equal statements. */
    private static Condition in(String column, Collection<?> values) {
        return Condition.in(column, values.stream().sorted().toList());
    }
}
