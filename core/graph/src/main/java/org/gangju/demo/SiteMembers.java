package org.gangju.demo;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.gangju.member.MemberBatch;
import org.gangju.member.MemberRow;
import org.gangju.spi.node.Keys;
import org.gangju.spi.tree.TreePath;
import org.springframework.stereotype.Component;

/** Writes the members of some sites, those of a few branches at a time. */
@Component
class SiteMembers {

    private static final int BRANCHES = 50;

    private final MemberBatch members;
    private final Keys keys;

    SiteMembers(MemberBatch members, Keys keys) {
        this.members = members;
        this.keys = keys;
    }

    /**
     * Writes them and tells how many they are.
     *
     * @param filled is told of every branch of every site, in order, when its members are written
     */
    int write(long seed, List<SitePlaces> sites, BiConsumer<SitePlaces, FilledBranch> filled) {
        int count = turns(sites).mapToInt(turn -> turn.branch().members()).sum();
        KeyRange memberKeys = KeyRange.of(keys, "member", count);
        KeyRange membershipKeys = KeyRange.of(keys, "membership", count);
        turns(sites).gather(Gatherers.windowFixed(BRANCHES)).forEachOrdered(turns -> {
            List<FilledBranch> branches =
                    turns.stream().map(turn -> turn.filled(seed, memberKeys)).toList();
            members.add(branches.stream()
                    .flatMap(branch ->
                            branch.members().stream().map(member -> row(member, membershipKeys.next(), branch.path())))
                    .toList());
            for (int index = 0; index < turns.size(); index++) {
                filled.accept(turns.get(index).site(), branches.get(index));
            }
        });
        return count;
    }

    private static Stream<Turn> turns(List<SitePlaces> sites) {
        return sites.stream().flatMap(site -> site.site().branches().stream().map(branch -> new Turn(site, branch)));
    }

    private static MemberRow row(FilledMember member, long membership, TreePath branch) {
        SketchedPerson person = member.person();
        return new MemberRow(
                member.key(),
                membership,
                person.displayName(),
                person.status(),
                person.joinedOn(),
                branch,
                person.memberSince(),
                person.confirmedOn(),
                member.traits().ageBand(),
                member.traits().availability());
    }

    private record Turn(SitePlaces site, SketchedOrganization branch) {

        FilledBranch filled(long seed, KeyRange memberKeys) {
            TraitsSketch traits = new TraitsSketch(seed, branch.code());
            return new FilledBranch(
                    branch,
                    site.tree().place(branch.code()),
                    PeopleSketch.of(seed, branch.code(), branch.members())
                            .map(person -> new FilledMember(memberKeys.next(), person, traits.next(person)))
                            .toList());
        }
    }
}
