package org.gangju.demo;

import java.util.List;
import org.gangju.spi.tree.TreePath;

/**
 * A branch whose members have their rows.
 *
 * @param path where it is
 * @param members in the order in which they were made
 */
record FilledBranch(SketchedOrganization sketch, TreePath path, List<FilledMember> members) {

    String code() {
        return sketch.code();
    }

    /** Its full members. */
    List<Candidate> candidates() {
        return members.stream()
                .filter(FilledMember::full)
                .map(member -> new Candidate(member.key(), member.eligibleOn()))
                .toList();
    }
}
