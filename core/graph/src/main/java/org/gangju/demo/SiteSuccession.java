package org.gangju.demo;

import java.util.ArrayList;
import java.util.List;
import org.gangju.grid.FormerPlaceRow;
import org.gangju.grid.GridSuccessionBatch;
import org.gangju.grid.GridSuccessorRow;
import org.gangju.grid.ReplacedGridRow;
import org.gangju.spi.tree.TreePath;
import org.springframework.stereotype.Component;

/** Writes how cells came to replace others. */
@Component
class SiteSuccession {

    private final GridSuccessionBatch batch;

    SiteSuccession(GridSuccessionBatch batch) {
        this.batch = batch;
    }

    /** @param net where the grids of the sites are, written already */
    void write(List<SketchedSite> sites, Growing net) {
        List<ReplacedGridRow> replaced = new ArrayList<>();
        List<GridSuccessorRow> successors = new ArrayList<>();
        List<FormerPlaceRow> places = new ArrayList<>();
        for (SketchedSite site : sites) {
            for (CellReplacement replacement : site.replacements()) {
                replacement.former().forEach(former -> {
                    long id = net.place(former.code()).id();
                    replaced.add(new ReplacedGridRow(id, replacement.day()));
                    replacement
                            .present()
                            .forEach(present -> successors.add(new GridSuccessorRow(
                                    id, net.place(present.code()).id(), replacement.day(), replacement.split())));
                });
                places.addAll(places(site, replacement, net));
            }
        }
        batch.retire(replaced);
        batch.succeed(successors);
        batch.hungElsewhere(places);
    }

    /** What lies in the present cells lay in the former ones; where there were two, in them by turns. */
    private static List<FormerPlaceRow> places(SketchedSite site, CellReplacement replacement, Growing net) {
        List<FormerPlaceRow> places = new ArrayList<>();
        for (SketchedGrid present : replacement.present()) {
            TreePath cell = net.place(present.code());
            int turn = -1;
            for (SketchedGrid grid : site.grids()) {
                if (!grid.code().startsWith(present.code() + "-")) {
                    continue;
                }
                turn += grid.parentCode().equals(present.code()) ? 1 : 0;
                SketchedGrid former =
                        replacement.former().get(turn % replacement.former().size());
                String below =
                        net.place(grid.code()).value().substring(cell.value().length());
                TreePath path = new TreePath(net.place(former.code()).value() + below);
                places.add(new FormerPlaceRow(path, replacement.day()));
            }
        }
        return places;
    }
}
