package org.gangju.division;

import java.util.List;
import org.gangju.spi.grid.GridLevel;
import org.jspecify.annotations.Nullable;

/** Turns rows into what they make. */
final class DivisionPlanner {

    private final DivisionNames names;
    private final DivisionTree tree;

    DivisionPlanner(DivisionNames names, DivisionTree tree) {
        this.names = names;
        this.tree = tree;
    }

    /** The divisions of a unit above its communities, each after the one above it. */
    List<PlannedDivision> upper(String unit) {
        return DivisionFile.VILLAGES.above().stream()
                .flatMap(file -> names.within(file, unit).keySet().stream())
                .filter(tree::makesNode)
                .map(code -> plan(new DivisionRow(code, names.name(code))))
                .toList();
    }

    PlannedDivision plan(DivisionRow row) {
        String parent = tree.parentOf(row.code());
        return new PlannedDivision(row.code(), parent, level(row.code()), row.name(), organizations(row, parent));
    }

    private static List<PlannedOrganization> organizations(DivisionRow row, @Nullable String parent) {
        String code = row.code();
        String name = row.name().strip();
        return switch (DivisionFile.ofCode(code)) {
            case PROVINCES, CITIES -> List.of(CityTitle.of(name).organization(code, parent));
            case AREAS -> List.of(CountyTitle.of(code, name).organization(code, parent));
            case STREETS -> List.of(StreetTitle.of(code, name).organization(code, parent));
            case VILLAGES -> community(code, CommunityName.of(code, name), parent);
        };
    }

    private static List<PlannedOrganization> community(String code, CommunityName name, @Nullable String parent) {
        return List.of(
                name.generalBranch().organization(code, parent),
                name.electedCommittee().elected(code));
    }

    private static GridLevel level(String code) {
        return switch (DivisionFile.ofCode(code)) {
            case PROVINCES, CITIES -> GridLevel.CITY;
            case AREAS -> GridLevel.DISTRICT;
            case STREETS -> GridLevel.SUBDISTRICT;
            case VILLAGES -> GridLevel.COMMUNITY;
        };
    }
}
