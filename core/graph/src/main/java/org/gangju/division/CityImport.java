package org.gangju.division;

import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Gatherers;
import org.gangju.grid.GridRow;
import org.gangju.organization.OrganizationRow;

/** Writes the plan of one city, a thousand rows at a time. */
final class CityImport {

    private static final int ROWS = 1000;

    private final CityTree<PlannedDivision, GridRow> grids;
    private final CityTree<PlannedOrganization, OrganizationRow> organizations;
    private final LongConsumer progress;
    private ImportResult result = ImportResult.NONE;
    private long written;

    /** The progress is told how many divisions of the city are written. */
    CityImport(
            CityTree<PlannedDivision, GridRow> grids,
            CityTree<PlannedOrganization, OrganizationRow> organizations,
            LongConsumer progress) {
        this.grids = grids;
        this.organizations = organizations;
        this.progress = progress;
    }

    ImportResult write(CityPlan plan) {
        plan.divisions().gather(Gatherers.windowFixed(ROWS)).forEachOrdered(this::write);
        return result;
    }

    private void write(List<PlannedDivision> divisions) {
        // Grids name the organizations of their divisions, so these come first.
        ImportCount added = writeOrganizations(divisions);
        result = result.plus(new ImportResult(grids.write(divisions), added));
        written += divisions.size();
        progress.accept(written);
    }

    private ImportCount writeOrganizations(List<PlannedDivision> divisions) {
        return divisions.stream()
                .flatMap(division -> division.organizations().stream())
                .gather(Gatherers.windowFixed(ROWS))
                .map(organizations::write)
                .reduce(ImportCount.NONE, ImportCount::plus);
    }
}
