package org.gangju.setup;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From where on a finding is one. The defaults are those of the regulations on the work of party branches (2018), which
 * cities detail; docs/guide/configuration.md names the source of each.
 *
 * @param minimumFullMembers a branch has as many full members at least
 * @param generalBranchAbove with more members a general branch suggests itself
 * @param committeeAbove with more members a party committee suggests itself
 * @param branchCommitteeFrom from as many full members on a branch has a committee
 * @param smallestBranchCommittee a branch's committee has as many people at least
 * @param largestBranchCommittee and as many at most
 * @param severities where they are others than the rules' own
 */
@ConfigurationProperties("gangju.setup")
record SetupSettings(
        @DefaultValue("3") int minimumFullMembers,
        @DefaultValue("50") int generalBranchAbove,
        @DefaultValue("100") int committeeAbove,
        @DefaultValue("7") int branchCommitteeFrom,
        @DefaultValue("3") int smallestBranchCommittee,
        @DefaultValue("7") int largestBranchCommittee,
        @DefaultValue Map<SetupRule, SetupSeverity> severities) {

    private static final Set<SetupRule> VIOLATIONS = Set.of(SetupRule.TERM_OVERDUE);

    SetupSeverity severity(SetupRule rule) {
        SetupSeverity own = VIOLATIONS.contains(rule) ? SetupSeverity.VIOLATION : SetupSeverity.WARNING;
        return severities.getOrDefault(rule, own);
    }

    /** The rules that are looked for. */
    Set<SetupRule> rules() {
        return Stream.of(SetupRule.values())
                .filter(rule -> severity(rule) != SetupSeverity.OFF)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
