package org.gangju.training;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Scope;
import org.gangju.spi.member.Audience;
import org.gangju.spi.member.Audiences;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.member.Target;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The synthetic members of the demo city, and where most of them are. */
@Component
class DemoPeople {

    private static final Caller EVERYWHERE =
            Caller.of("demo", "internal", Set.of("member.read"), Scope.WHOLE, null, Locale.CHINESE);

    private static final int MOST = 10_000;

    private final Audiences audiences;

    DemoPeople(Audiences audiences) {
        this.audiences = audiences;
    }

    /** The first 10,000 of an audience below a place, by organization in the tree's order. */
    List<MemberView> of(TreePath place, Audience audience, LocalDate day) {
        Map<TreePath, List<Target>> target = Map.of(place, List.of(Target.within(place, audience)));
        List<MemberView> people = new ArrayList<>();
        @Nullable List<String> position = null;
        boolean more = true;
        while (more && people.size() < MOST) {
            PageRequest request = new PageRequest(PageRequest.MAXIMUM, false, position, false, keys -> "");
            Connection<MemberView> page =
                    audiences.pages(target, day, request, EVERYWHERE).get(place);
            more = page != null && page.pageInfo().hasNextPage();
            if (page != null && !page.edges().isEmpty()) {
                people.addAll(page.nodes());
                position = page.edges().getLast().cursor().keys();
            }
        }
        return people;
    }

    /** The places at this depth of the tree where the most of these people are. */
    static List<TreePath> busiest(List<MemberView> people, int depth, int count) {
        Map<TreePath, Long> crowds = people.stream()
                .map(MemberView::organizationPath)
                .filter(path -> path.depth() >= depth)
                .map(path -> new TreePath(path.value().substring(0, depth * TreePath.SEGMENT)))
                .collect(groupingBy(path -> path, counting()));
        return crowds.entrySet().stream()
                .sorted(Map.Entry.<TreePath, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(count)
                .map(Map.Entry::getKey)
                .toList();
    }
}
