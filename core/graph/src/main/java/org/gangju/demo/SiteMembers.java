package org.gangju.demo;

import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.gangju.member.MemberBatch;
import org.gangju.member.MemberRow;
import org.gangju.spi.node.Keys;
import org.gangju.spi.tree.TreePath;
import org.springframework.stereotype.Component;

/** Writes the members of some branches, a thousand at a time. */
@Component
class SiteMembers {

    private static final int ROWS = 1000;

    private final MemberBatch members;
    private final Keys keys;

    SiteMembers(MemberBatch members, Keys keys) {
        this.members = members;
        this.keys = keys;
    }

    /** Writes them and tells how many they are. */
    int write(long seed, List<SketchedOrganization> branches, Growing tree) {
        int count = branches.stream().mapToInt(SketchedOrganization::members).sum();
        KeyRange memberKeys = KeyRange.of(keys, "member", count);
        KeyRange membershipKeys = KeyRange.of(keys, "membership", count);
        branches.stream()
                .flatMap(branch -> people(seed, branch)
                        .map(person ->
                                row(memberKeys.next(), membershipKeys.next(), person, tree.place(branch.code()))))
                .gather(Gatherers.windowFixed(ROWS))
                .forEachOrdered(members::add);
        return count;
    }

    private static Stream<SketchedPerson> people(long seed, SketchedOrganization branch) {
        return PeopleSketch.of(seed, branch.code(), branch.members());
    }

    private static MemberRow row(long member, long membership, SketchedPerson person, TreePath branch) {
        return new MemberRow(
                member,
                membership,
                person.displayName(),
                person.status(),
                person.joinedOn(),
                branch,
                person.memberSince());
    }
}
