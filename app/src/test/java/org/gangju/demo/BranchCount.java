package org.gangju.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Which branches are set up as the rules ask, with the rules' usual numbers, from the rows alone. */
final class BranchCount {

    private static final Set<String> BRANCHES = Set.of("BRANCH", "JOINT_BRANCH", "TEMPORARY_BRANCH");
    private static final Set<String> COMMITTEE = Set.of("SECRETARY", "DEPUTY_SECRETARY", "COMMITTEE_MEMBER");

    private final RawCity city;
    private final LocalDate day;
    private final TermCount terms;
    private final Map<Long, RawRow> latestTerms;
    private final Map<Long, RawRow> members;
    private final Map<Long, List<RawRow>> memberships;
    private final Map<Long, List<RawRow>> duties;
    private final Set<String> waived;

    BranchCount(RawCity city, LocalDate day) {
        this.city = city;
        this.day = day;
        this.terms = new TermCount(city, day);
        this.latestTerms = terms.latest();
        this.members = city.rows("member").collect(toMap(row -> row.number("id"), Function.identity()));
        this.memberships = city.rows("membership")
                .filter(row -> row.is("kind", "PRIMARY") && row.holdsOn(day))
                .collect(groupingBy(row -> row.number("organization_id")));
        this.duties = city.rows("assignment")
                .filter(row -> row.is("subject_type", "Organization") && row.holdsOn(day))
                .collect(groupingBy(row -> row.number("subject_id")));
        this.waived = city.rows("setup_waiver")
                .filter(row -> row.holdsOn(day))
                .map(row -> row.text("rule_name") + row.number("organization_id"))
                .collect(toSet());
    }

    List<Counted> branches() {
        return city.rows("organization")
                .filter(row -> BRANCHES.contains(row.text("type")))
                .map(row -> new Counted(row.text("path"), inOrder(row), null))
                .toList();
    }

    private boolean inOrder(RawRow branch) {
        return !overdue(branch)
                && !counts("BRANCH_BELOW_MINIMUM", branch, branch.is("type", "BRANCH") && full(branch) < 3)
                && !counts("GENERAL_BRANCH_SUGGESTED", branch, suggested(branch, 50, 100))
                && !counts("COMMITTEE_SUGGESTED", branch, suggested(branch, 100, Integer.MAX_VALUE))
                && !counts("COMMITTEE_MISSING", branch, full(branch) >= 7 && holders(branch, COMMITTEE) < 3)
                && !counts("COMMITTEE_TOO_LARGE", branch, holders(branch, COMMITTEE) > 7)
                && !counts("SECRETARY_MISSING", branch, holders(branch, Set.of("SECRETARY")) == 0);
    }

    private boolean overdue(RawRow branch) {
        RawRow term = latestTerms.get(branch.number("id"));
        return term != null && terms.isPast(term);
    }

    private boolean counts(String rule, RawRow branch, boolean found) {
        return found && !waived.contains(rule + branch.number("id"));
    }

    private boolean suggested(RawRow branch, int above, int atMost) {
        int count = memberships(branch).size();
        return branch.is("type", "BRANCH") && count > above && count <= atMost;
    }

    private List<RawRow> memberships(RawRow branch) {
        return memberships.getOrDefault(branch.number("id"), List.of());
    }

    private long full(RawRow branch) {
        return memberships(branch).stream()
                .map(row -> members.get(row.number("member_id")))
                .filter(member -> member != null && member.is("status", "FULL") && member.by(day, "confirmed_on"))
                .count();
    }

    private long holders(RawRow branch, Set<String> offices) {
        return duties.getOrDefault(branch.number("id"), List.of()).stream()
                .filter(duty -> offices.contains(duty.text("role_name")))
                .map(duty -> duty.number("member_id"))
                .distinct()
                .count();
    }
}
