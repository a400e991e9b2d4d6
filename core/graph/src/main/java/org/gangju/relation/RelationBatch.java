package org.gangju.relation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.period.Period;
import org.gangju.spi.relation.RelationView;
import org.springframework.stereotype.Component;

/** What is asked of many relations that are to be begun together. */
@Component
class RelationBatch {

    private final RelationReader reader;

    RelationBatch(RelationReader reader) {
        this.reader = reader;
    }

    /** @throws RuleViolation RELATION_OVERLAPS at {@code kind}, by what there is already or by another one of them */
    void requireFree(List<OrganizationRelation> begun) {
        begun.stream()
                .map(OrganizationRelation::view)
                .collect(groupingBy(RelationView::kind))
                .forEach(this::requireFree);
    }

    private void requireFree(String kind, List<RelationView> begun) {
        LocalDate first = begun.stream()
                .map(RelationView::validFrom)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Map<Pair, List<Period>> taken = reader
                .between(
                        kind,
                        begun.stream()
                                .map(RelationView::organizationKey)
                                .distinct()
                                .toList(),
                        begun.stream().map(RelationView::relatedKey).distinct().toList(),
                        Period.since(first))
                .stream()
                .collect(groupingBy(Pair::of, mapping(RelationBatch::period, toList())));
        for (RelationView relation : begun) {
            List<Period> others = taken.computeIfAbsent(Pair.of(relation), pair -> new ArrayList<>());
            if (others.stream().anyMatch(period(relation)::overlaps)) {
                throw new RuleViolation(RelationRule.RELATION_OVERLAPS, "kind");
            }
            others.add(period(relation));
        }
    }

    private static Period period(RelationView relation) {
        return new Period(relation.validFrom(), relation.validTo());
    }

    private record Pair(long organization, long related) {

        static Pair of(RelationView relation) {
            return new Pair(relation.organizationKey(), relation.relatedKey());
        }
    }
}
