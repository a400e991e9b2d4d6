package org.gangju.setup;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangju.organization.OrganizationTable;
import org.gangju.spi.period.Period;
import org.gangju.term.TermTable;

/**
 * The rules as conditions on organizations {@code o} on a day. Numbers and days stand in the text, so that the conditions
 * fit into the table of a query.
 *
 * @param settings from where on a finding is one
 * @param day the day
 * @param counts how many people an organization has
 */
record SetupConditions(SetupSettings settings, LocalDate day, SetupCounts counts) {

    private static final String BRANCHES = "o.type IN (" + OrganizationTable.BRANCH_TYPES + ")";
    private static final String STANDING_BRANCHES = "o.type IN ('BRANCH', 'JOINT_BRANCH')";

    /** For one organization or a few. */
    SetupConditions(SetupSettings settings, LocalDate day) {
        this(settings, day, new EachOrganizationCounts(day));
    }

    String of(SetupRule rule) {
        return "o.retired_on IS NULL AND "
                + switch (rule) {
                    case BRANCH_BELOW_MINIMUM ->
                        "o.type = 'BRANCH' AND %s < %d".formatted(counts.fullMembers(), settings.minimumFullMembers());
                    case GENERAL_BRANCH_SUGGESTED ->
                        "o.type = 'BRANCH' AND %1$s > %2$d AND %1$s <= %3$d"
                                .formatted(counts.members(), settings.generalBranchAbove(), settings.committeeAbove());
                    case COMMITTEE_SUGGESTED ->
                        "o.type IN ('BRANCH', 'GENERAL_BRANCH') AND %s > %d"
                                .formatted(counts.members(), settings.committeeAbove());
                    case COMMITTEE_MISSING ->
                        "%s AND %s >= %d AND %s < %d"
                                .formatted(
                                        STANDING_BRANCHES,
                                        counts.fullMembers(),
                                        settings.branchCommitteeFrom(),
                                        counts.committee(),
                                        settings.smallestBranchCommittee());
                    case COMMITTEE_TOO_LARGE ->
                        "%s AND %s > %d"
                                .formatted(STANDING_BRANCHES, counts.committee(), settings.largestBranchCommittee());
                    case SECRETARY_MISSING -> "%s AND %s = 0".formatted(BRANCHES, counts.secretaries());
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
        return "w.organization_id = o.id AND w.rule_name = '%s' AND %s".formatted(rule, Period.holdingText("w", day));
    }

    /** A finding that counts: nobody waives a violation. */
    String unwaived(SetupRule rule, SetupSeverity severity) {
        return severity == SetupSeverity.VIOLATION
                ? of(rule)
                : "%s AND NOT EXISTS (SELECT 1 FROM setup_waiver w WHERE %s)".formatted(of(rule), waiver(rule));
    }

    /** How many belong to the organization and to those directly below it, as branches are below a general branch. */
    String members() {
        return counts.members();
    }
}
