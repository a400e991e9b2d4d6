package org.gangju.demo;

import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.tree.TreePath;

/**
 * Writes what belongs to branches beside their members.
 *
 * @param places where the site and everything in it are
 * @param rows on their way
 */
record BranchDetails(long seed, SitePlaces places, DemoRows rows) {

    void write(FilledBranch branch) {
        writeMembers(branch);
        TreePath superior = places.tree().place(branch.sketch().parentCode());
        List<SketchedTerm> terms = TermSketch.of(seed, branch.code(), TermSketch.YEARS);
        new TermRows(rows, branch.path(), superior).write(terms);
        OfficeSketch offices = offices(branch, terms.getLast().startsOn());
        new BranchFindings(seed, branch, superior, rows).write(offices);
        new GroupSketch(seed, branch, rows)
                .write(places.buildings().getOrDefault(branch.code(), List.of()), places.net());
    }

    private OfficeSketch offices(FilledBranch branch, LocalDate since) {
        OfficeSketch offices = BranchOffices.of(seed, branch, since);
        offices.write(rows);
        return offices;
    }

    private void writeMembers(FilledBranch branch) {
        MembershipSketch memberships = new MembershipSketch(seed, branch, places.branches(), rows);
        branch.members().forEach(member -> {
            member.traits().categories().forEach(name -> rows.add(DemoTable.MEMBER_CATEGORY, member.key(), name));
            member.traits().skills().forEach(skill -> rows.add(DemoTable.MEMBER_SKILL, member.key(), skill));
            memberships.write(member);
        });
    }
}
