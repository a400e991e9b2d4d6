package org.gangju.link;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gangju.spi.link.GridLinkView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Period;
import org.springframework.stereotype.Component;

/** Adds links in place of what links the same. */
@Component
class GridLinkReplacing {

    private final GridLinkTable table;

    GridLinkReplacing(GridLinkTable table) {
        this.table = table;
    }

    /** @param wanted at least one, all of one organization and one kind, which is held alone */
    List<GridLinkView> add(List<GridLinkView> wanted) {
        table.endEach(ends(open(wanted), wanted));
        return table.add(wanted);
    }

    private List<GridLinkView> open(List<GridLinkView> wanted) {
        GridLinkView one = wanted.getFirst();
        LocalDate first = wanted.stream()
                .map(GridLinkView::validFrom)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Condition same = Condition.all(List.of(
                Condition.of(
                        "l.organization_id = ? AND l.kind = ?",
                        one.organizationKey(),
                        one.kind().name()),
                Condition.in(
                        "l.grid_id",
                        wanted.stream().map(GridLinkView::gridKey).distinct().toList())));
        return table.open(same, first);
    }

    /** What has not begun by then never holds. */
    private static Map<Long, LocalDate> ends(List<GridLinkView> open, List<GridLinkView> wanted) {
        Map<Long, LocalDate> ends = new HashMap<>();
        for (GridLinkView link : open) {
            wanted.stream()
                    .filter(other ->
                            other.gridKey() == link.gridKey() && period(other).overlaps(period(link)))
                    .map(GridLinkView::validFrom)
                    .min(Comparator.naturalOrder())
                    .ifPresent(day -> ends.put(link.key(), day.isBefore(link.validFrom()) ? link.validFrom() : day));
        }
        return ends;
    }

    private static Period period(GridLinkView link) {
        return new Period(link.validFrom(), link.validTo());
    }
}
