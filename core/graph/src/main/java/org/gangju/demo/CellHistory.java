package org.gangju.demo;

import java.util.ArrayList;
import java.util.List;
import org.gangju.spi.grid.GridLevel;

/** Which cells of a community have replaced others: few. */
final class CellHistory {

    private static final double CHANCE_OF_A_SPLIT = 0.05;
    private static final double CHANCE_OF_A_MERGER = CHANCE_OF_A_SPLIT + 0.03;
    private static final int DAYS = 600;
    private static final int FIRST_DAY = 90;

    private final Dice dice;
    private final Site.Community community;
    private final List<SketchedGrid> cells;
    private final List<CellReplacement> replacements = new ArrayList<>();
    private int lastCode;

    private CellHistory(Dice dice, Site.Community community, List<SketchedGrid> cells) {
        this.dice = dice;
        this.community = community;
        this.cells = cells;
        this.lastCode = cells.size();
    }

    /** Former cells have the codes behind those of the present ones. */
    static List<CellReplacement> of(long seed, Site.Community community, List<SketchedGrid> grids) {
        List<SketchedGrid> cells =
                grids.stream().filter(grid -> grid.level() == GridLevel.CELL).toList();
        CellHistory history = new CellHistory(Dice.of(seed, community.superior(), "history"), community, cells);
        history.look();
        return history.replacements;
    }

    private void look() {
        for (int index = 0; index < cells.size() && lastCode + 2 <= NetSketch.MOST_CELLS; index++) {
            double fate = dice.fraction();
            boolean pair = index + 1 < cells.size()
                    && cells.get(index).parentCode().equals(cells.get(index + 1).parentCode());
            if (fate < CHANCE_OF_A_SPLIT && pair) {
                add(1, cells.subList(index, index + 2));
                index++;
            } else if (fate >= CHANCE_OF_A_SPLIT && fate < CHANCE_OF_A_MERGER) {
                add(2, cells.subList(index, index + 1));
            }
        }
    }

    private void add(int former, List<SketchedGrid> present) {
        List<SketchedGrid> replaced = new ArrayList<>();
        for (int count = 0; count < former; count++) {
            replaced.add(former(present.getFirst().parentCode()));
        }
        replacements.add(new CellReplacement(
                replaced, List.copyOf(present), NetSketch.DRAWN_ON.plusDays(FIRST_DAY + dice.below(DAYS))));
    }

    private SketchedGrid former(String parent) {
        lastCode++;
        return new SketchedGrid(
                "%s%03d".formatted(community.superior(), lastCode),
                parent,
                GridLevel.CELL,
                community.unit() + "第" + ChineseNumber.of(lastCode) + "网格",
                180 + dice.below(321));
    }
}
