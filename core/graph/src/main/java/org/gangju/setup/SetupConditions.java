package org.gangju.setup;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangju.history.VersionTable;
import org.gangju.organization.OrganizationTable;
import org.gangju.term.TermTable;

/**
 * The rules as conditions on organizations {@code o} on a day. Numbers and days stand in the text, so that the conditions
 * fit into the table of a query.
 *
 * @param settings from where on a finding is one
 * @param day the day
 */
record SetupConditions(SetupSettings settings, LocalDate day) {

    private static final String BRANCHES = "o.type IN (" + OrganizationTable.BRANCH_TYPES + ")";
    private static final String STANDING_BRANCHES = "o.type IN ('BRANCH', 'JOINT_BRANCH')";

    String of(SetupRule rule) {
        return "o.retired_on IS NULL AND "
                + switch (rule) {
                    case BRANCH_BELOW_MINIMUM ->
                        "o.type = 'BRANCH' AND %s < %d".formatted(fullMembers(), settings.minimumFullMembers());
                    case GENERAL_BRANCH_SUGGESTED ->
                        "o.type = 'BRANCH' AND %1$s > %2$d AND %1$s <= %3$d"
                                .formatted(members(), settings.generalBranchAbove(), settings.committeeAbove());
                    case COMMITTEE_SUGGESTED ->
                        "o.type IN ('BRANCH', 'GENERAL_BRANCH') AND %s > %d"
                                .formatted(members(), settings.committeeAbove());
                    case COMMITTEE_MISSING ->
                        "%s AND %s >= %d AND %s < %d"
                                .formatted(
                                        STANDING_BRANCHES,
                                        fullMembers(),
                                        settings.branchCommitteeFrom(),
                                        committee(),
                                        settings.smallestBranchCommittee());
                    case COMMITTEE_TOO_LARGE ->
                        "%s AND %s > %d".formatted(STANDING_BRANCHES, committee(), settings.largestBranchCommittee());
                    case SECRETARY_MISSING -> "%s AND %s = 0".formatted(BRANCHES, holders("'SECRETARY'"));
                    case TERM_OVERDUE -> TermTable.overdue("o.id", day);
                };
    }

    /** A branch or general branch that has grown into something larger. */
    String outgrown() {
        return Stream.of(SetupRule.GENERAL_BRANCH_SUGGESTED, SetupRule.COMMITTEE_SUGGESTED)
                .map(rule -> "(" + of(rule) + ")")
                .collect(Collectors.joining(" OR "));
    }

    /** A recorded waiver of the rule. */
    String waiver(SetupRule rule) {
        return "w.organization_id = o.id AND w.rule_name = '%s' AND %s".formatted(rule, holding("w"));
    }

    /** A finding that counts: nobody waives a violation. */
    String unwaived(SetupRule rule, SetupSeverity severity) {
        return severity == SetupSeverity.VIOLATION
                ? of(rule)
                : "%s AND NOT EXISTS (SELECT 1 FROM setup_waiver w WHERE %s)".formatted(of(rule), waiver(rule));
    }

    /** How many belong to the organization and to those directly below it, as branches are below a general branch. */
    String members() {
        return """
                ((SELECT COUNT(*) FROM membership p WHERE p.organization_id = o.id AND p.kind = 'PRIMARY' AND %1$s) \
                + (SELECT COUNT(*) FROM organization_version v JOIN membership p ON p.organization_id = v.organization_id \
                WHERE v.parent_id = o.id AND %2$s AND p.kind = 'PRIMARY' AND %1$s))""".formatted(holding("p"), VersionTable.on("v", day));
    }

    private String fullMembers() {
        return """
                (SELECT COUNT(*) FROM membership p JOIN member m ON m.id = p.member_id \
                WHERE p.organization_id = o.id AND p.kind = 'PRIMARY' AND %s \
                AND m.status = 'FULL' AND (m.confirmed_on IS NULL OR m.confirmed_on <= DATE '%s'))""".formatted(holding("p"), day);
    }

    private String committee() {
        return holders("'SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER'");
    }

    private String holders(String offices) {
        return """
                (SELECT COUNT(DISTINCT a.member_id) FROM assignment a WHERE a.subject_type = 'Organization' \
                AND a.subject_id = o.id AND a.role_name IN (%s) AND %s)""".formatted(offices, holding("a"));
    }

    private String holding(String alias) {
        return "%1$s.valid_from <= DATE '%2$s' AND (%1$s.valid_to IS NULL OR %1$s.valid_to > DATE '%2$s')"
                .formatted(alias, day);
    }
}
