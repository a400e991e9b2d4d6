package org.gangju.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangju.organization.OrganizationReader;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Subtrees;
import org.gangju.spi.indicator.IndicatorCounts;
import org.gangju.spi.indicator.IndicatorRule;
import org.gangju.spi.indicator.IndicatorTable;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.tree.TreePath;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Decides what counts of people are told to callers who may not list those people (domain.md 6): no small ones, and none that
 * would give a small one away, whichever organizations the caller asks for one after another. What is told of an organization
 * therefore depends on those above it that the caller could ask for: one statement more for each of these. Days are not
 * protected against each other: two figures that are both told have a difference.
 */
@Component
@EnableConfigurationProperties(SmallCounts.class)
class Disclosure {

    private final OrganizationReader organizations;
    private final IndicatorCounts counts;
    private final SmallCounts small;

    Disclosure(OrganizationReader organizations, IndicatorCounts counts, SmallCounts small) {
        this.organizations = organizations;
        this.counts = counts;
        this.small = small;
    }

    /** What is told of these figures of an organization, as it was on the day. */
    Telling of(IndicatorRule rule, OrganizationView organization, IndicatorTable table, LocalDate day, Caller caller) {
        Subtrees listed = Optional.ofNullable(rule.profile().listedBy())
                .map(permission -> caller.scope(permission).organizations())
                .orElse(Subtrees.WHOLE);
        if (listed.contains(organization.placeToday())) {
            return Telling.everything(small);
        }
        boolean given = keptBackAbove(rule, organization.path(), listed, day, caller);
        boolean partly = Telling.isPartlyListed(listed, organization.placeToday());
        boolean told = !given && !partly && !small.isSmall(table.total());
        return new Telling(told, listed, small, partly ? Set.of() : small.keptBack(table), !given);
    }

    /** Whether an organization, or one that it is part of, is kept back where the caller asks for one further above. */
    private boolean keptBackAbove(
            IndicatorRule rule, TreePath organization, Subtrees listed, LocalDate day, Caller caller) {
        return above(rule, organization, day, caller).stream()
                .filter(above -> !Telling.isPartlyListed(listed, above.placeToday()))
                .anyMatch(
                        above -> small.keptBack(rule.table(above, day, counts)).contains(next(above, organization)));
    }

    private List<OrganizationView> above(IndicatorRule rule, TreePath organization, LocalDate day, Caller caller) {
        Set<Long> keys = organization.ids().stream()
                .filter(id -> id != organization.id())
                .collect(Collectors.toSet());
        if (keys.isEmpty()) {
            return List.of();
        }
        Map<Long, OrganizationView> found = organizations.load(keys, day, caller);
        return found.values().stream()
                .filter(above -> caller.scope().organizations().contains(above.placeToday()))
                .filter(above -> caller.scope(rule.profile().permission())
                        .organizations()
                        .contains(above.placeToday()))
                .toList();
    }

    /** The organization directly below one on the way to another. */
    private static long next(OrganizationView above, TreePath organization) {
        return organization.ids().get(above.path().depth());
    }
}
