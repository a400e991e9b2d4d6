package org.gangju.demo;

import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.grid.GridLevel;
import org.gangju.spi.tree.TreePath;

/**
 * The grids that single departments had in a community; most of them are part of its cells by now.
 *
 * @param places where the community and everything in it are
 * @param rows on their way
 */
record LegacySketch(long seed, SitePlaces places, DemoRows rows) {

    private static final double CHANCE_OF_GRIDS = 0.75;
    private static final double CHANCE_OF_MAPPING = 0.85;
    private static final double CHANCE_OF_RETIREMENT = 0.2;
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);

    /** Each with the letters that its codes begin with and the word for its grids. */
    private enum Department {
        ENVIRONMENT("HB", "环保"),
        SAFETY("AJ", "安监"),
        PUBLIC_ORDER("ZZ", "综治"),
        URBAN_MANAGEMENT("CG", "城管");

        private final String letters;
        private final String word;

        Department(String letters, String word) {
            this.letters = letters;
            this.word = word;
        }
    }

    void write(Site.Community community, TreePath organization) {
        Dice dice = Dice.of(seed, community.superior(), "legacy");
        List<SketchedGrid> cells = places.site().grids().stream()
                .filter(grid -> grid.level() == GridLevel.CELL)
                .toList();
        for (Department department : Department.values()) {
            int count = dice.chance(CHANCE_OF_GRIDS) ? 1 + dice.below(2) : 0;
            for (int number = 1; number <= count; number++) {
                String code = "%s%s%02d".formatted(department.letters, community.superior(), number);
                String name = community.unit() + department.word + "第" + ChineseNumber.of(number) + "网格";
                write(dice, organization, new Named(department, code, name), cells);
            }
        }
    }

    private record Named(Department department, String code, String name) {}

    private void write(Dice dice, TreePath organization, Named named, List<SketchedGrid> cells) {
        LocalDate registered = FIRST_DAY.plusDays(dice.below(700));
        SketchedGrid cell = dice.chance(CHANCE_OF_MAPPING) && !cells.isEmpty() ? dice.pick(cells) : null;
        LocalDate mappedOn = cell == null ? null : mappedOn(cell, dice.below(300));
        boolean retired = dice.chance(CHANCE_OF_RETIREMENT);
        LocalDate retiredOn =
                retired && mappedOn != null ? Days.earlier(mappedOn.plusDays(30), PeopleSketch.TODAY) : null;
        long key = rows.key(DemoTable.LEGACY_GRID);
        rows.add(
                DemoTable.LEGACY_GRID,
                key,
                organization.id(),
                organization.value(),
                named.department().name(),
                named.code(),
                named.name(),
                status(mappedOn != null, retiredOn != null),
                registered,
                mappedOn,
                retiredOn);
        if (cell != null) {
            rows.add(
                    DemoTable.GRID_CONSOLIDATION,
                    rows.key(DemoTable.GRID_CONSOLIDATION),
                    key,
                    places.net().place(cell.code()).id(),
                    mappedOn,
                    retiredOn);
        }
    }

    private LocalDate mappedOn(SketchedGrid cell, int days) {
        return Days.earlier(places.site().inForceSince(cell).plusDays(days), PeopleSketch.TODAY);
    }

    private static String status(boolean mapped, boolean retired) {
        if (retired) {
            return "RETIRED";
        }
        return mapped ? "MAPPED" : "REGISTERED";
    }
}
