package org.gangju.member;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Scope;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.indicator.IndicatorFigures;
import org.gangju.spi.indicator.IndicatorTable;
import org.gangju.spi.member.Asked;
import org.gangju.spi.member.Audiences;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.member.Target;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.tree.TreePath;
import org.springframework.stereotype.Repository;

/** Finds the members of audiences by their primary memberships and by their offices. */
@Repository
class AudienceReader implements Audiences {

    private static final Caller NOBODY = Caller.of("figures", "internal", Set.of(), Scope.NONE, null, Locale.ENGLISH);

    private final Pages pages;
    private final AudienceFigures figures;
    private final Clock clock;

    AudienceReader(Pages pages, AudienceFigures figures, Clock clock) {
        this.pages = pages;
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public Condition among(String memberColumn, List<Target> targets, LocalDate day) {
        requireFew(targets.size());
        List<Condition> parts = Stream.of(Belonging.values())
                .filter(way -> targets.stream().anyMatch(way::isMeantBy))
                .map(way -> AudienceQuery.members(way, targets, day))
                .toList();
        if (parts.isEmpty()) {
            return Condition.any(List.of());
        }
        Condition all = AudienceQuery.together(parts);
        return new Condition(memberColumn + " IN (" + all.sql() + ")", all.parameters());
    }

    @Override
    public IndicatorTable figures(List<Asked> asked, Condition reached, TreePath subtree, LocalDate day) {
        requireFew(asked.size());
        return asked.isEmpty()
                ? new IndicatorTable(IndicatorFigures.NONE, Map.of(), Map.of())
                : figures.of(new AudienceFiguresQuery(AskedAmounts.of(asked), reached, subtree, day));
    }

    @Override
    public IndicatorCount people(List<Asked> asked, Condition reached, TreePath subtree, LocalDate day) {
        requireFew(asked.size());
        return AudiencePeople.of(AskedAmounts.of(asked), reached, subtree, day);
    }

    @Override
    public <K> Map<K, Integer> counts(Map<K, List<Target>> targets, LocalDate day) {
        return pages.counts(
                MemberTable.PRESENT.withErased().seenBy(Visibility.everybody()), conditions(targets, day), NOBODY);
    }

    @Override
    public <K> Map<K, Integer> counts(Map<K, List<Target>> targets, LocalDate day, Caller caller) {
        return pages.counts(MemberTable.PRESENT.withErased(), conditions(targets, day), caller);
    }

    @Override
    public <K> Map<K, Connection<MemberView>> pages(
            Map<K, List<Target>> targets, LocalDate day, PageRequest page, Caller caller) {
        MemberTable members = day.equals(LocalDate.now(clock)) ? MemberTable.PRESENT : new MemberTable(day);
        return pages.pages(members.byPlace(), conditions(targets, day), page, caller);
    }

    private <K> Map<K, List<Condition>> conditions(Map<K, List<Target>> targets, LocalDate day) {
        return targets.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> List.of(among("m.id", entry.getValue(), day))));
    }

    private static void requireFew(int targets) {
        if (targets > MOST) {
            throw new CodedException(ErrorCode.LIMIT_EXCEEDED, "limit", "audiences", MOST, targets);
        }
    }
}
