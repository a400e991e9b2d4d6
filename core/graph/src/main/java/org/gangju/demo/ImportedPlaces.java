package org.gangju.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.gangju.grid.DivisionGrid;
import org.gangju.grid.DivisionGrids;
import org.gangju.organization.DivisionOrganizations;
import org.gangju.spi.grid.GridLevel;
import org.gangju.spi.tree.TreePath;
import org.springframework.stereotype.Component;

/** Reads the imported divisions, a thousand at a time. */
@Component
class ImportedPlaces {

    private static final int PAGE = 1000;

    private final DivisionGrids grids;
    private final DivisionOrganizations organizations;

    ImportedPlaces(DivisionGrids grids, DivisionOrganizations organizations) {
        this.grids = grids;
        this.organizations = organizations;
    }

    /** How many divisions of a level there are. */
    int count(GridLevel level) {
        return grids.count(level);
    }

    /** All of a level, as below. */
    List<Place> all(GridLevel level) {
        return of(level, position -> true);
    }

    /** Those of the wanted positions in the tree's order, unless their party organization has been retired. */
    List<Place> of(GridLevel level, IntPredicate wanted) {
        List<Place> places = new ArrayList<>();
        TreePath last = TreePath.aboveAll();
        int position = 0;
        List<DivisionGrid> page;
        do {
            page = grids.after(last, level, PAGE);
            places.addAll(wanted(page, position, wanted));
            position += page.size();
            last = page.isEmpty() ? last : page.getLast().path();
        } while (page.size() == PAGE);
        return places;
    }

    private List<Place> wanted(List<DivisionGrid> page, int position, IntPredicate wanted) {
        List<String> codes = new ArrayList<>();
        for (int index = 0; index < page.size(); index++) {
            if (wanted.test(position + index)) {
                codes.add(page.get(index).code());
            }
        }
        Map<String, String> names = organizations.shortNames(codes);
        return codes.stream()
                .flatMap(code -> Stream.ofNullable(names.get(code)).map(name -> Place.of(code, name)))
                .toList();
    }
}
