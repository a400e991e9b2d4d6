package org.gangju.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gangju.spi.grid.GridReplaced;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.link.GridLinkView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Ends the links of retired grids and opens them anew for the heir, in a few statements however many there are. Their
 * organizations are not held, neither here nor by a foreign key: they would be held behind the grids.
 */
@Repository
class GridLinkCarrying {

    private final GridLinkTable table;
    private final GridLinkEnding links;

    GridLinkCarrying(GridLinkTable table, GridLinkEnding links) {
        this.table = table;
        this.links = links;
    }

    void follow(GridReplaced replaced) {
        // Held before they are judged: an organization that is retired meanwhile has ended its own.
        List<GridLinkView> open = open(replaced.retiredKeys(), replaced.day());
        links.endAllIn(replaced.retiredKeys(), replaced.day());
        GridView heir = replaced.heir();
        if (heir != null) {
            List<GridLinkView> coming =
                    open.stream().map(link -> in(heir, link, replaced.day())).toList();
            table.add(carried(coming, open(List.of(heir.key()), replaced.day())));
        }
    }

    private List<GridLinkView> open(List<Long> grids, LocalDate day) {
        return table.open(Condition.in("l.grid_id", grids), day);
    }

    /** Of several links of one organization the one that lasts longest goes on. */
    private static List<GridLinkView> carried(List<GridLinkView> coming, List<GridLinkView> present) {
        List<GridLinkView> taken = new ArrayList<>(present);
        List<GridLinkView> carried = new ArrayList<>();
        coming.stream()
                .sorted(Comparator.comparing(GridLinkCarrying::end, Comparator.reverseOrder()))
                .filter(link -> taken.stream().noneMatch(other -> same(link, other)))
                .forEach(link -> {
                    taken.add(link);
                    carried.add(link);
                });
        return carried;
    }

    private static LocalDate end(GridLinkView link) {
        return link.validTo() == null ? LocalDate.MAX : link.validTo();
    }

    private static GridLinkView in(GridView heir, GridLinkView link, LocalDate day) {
        LocalDate from = link.validFrom().isAfter(day) ? link.validFrom() : day;
        return new GridLinkView(
                link.key(),
                link.kind(),
                link.organizationKey(),
                link.organizationPath(),
                heir.key(),
                from,
                link.validTo(),
                0,
                null);
    }

    private static boolean same(GridLinkView link, GridLinkView other) {
        return link.kind() == other.kind()
                && link.organizationKey() == other.organizationKey()
                && period(link.validFrom(), link.validTo()).overlaps(period(other.validFrom(), other.validTo()));
    }

    private static Period period(LocalDate from, @Nullable LocalDate to) {
        return new Period(from, to);
    }
}
