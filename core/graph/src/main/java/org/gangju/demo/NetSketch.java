package org.gangju.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gangju.spi.grid.GridLevel;
import org.jspecify.annotations.Nullable;

/** The net below one community: estates with cells, cells of old courtyards, buildings and their entrances. */
final class NetSketch {

    /** A cell's code has three digits behind the community's. */
    static final int MOST_CELLS = 999;

    /** Every code below a cell begins with the cell's. */
    static final int CELL_CODE = 15;

    /** The first day in force. */
    static final LocalDate DRAWN_ON = LocalDate.of(2024, 1, 1);

    private final Dice dice;
    private final EstateNames estateNames;
    private final String community;
    private final String unit;
    private final boolean rural;
    private final int wanted;
    private final List<SketchedGrid> grids = new ArrayList<>();
    private int cells;
    private int estates;
    private int lastBuilding;

    private NetSketch(long seed, String community, String unit, int wanted) {
        this.dice = Dice.of(seed, community, "net");
        this.estateNames = new EstateNames(dice.below(EstateNames.CHOICES));
        this.community = community;
        this.unit = unit;
        this.rural = unit.endsWith("村");
        this.wanted = wanted;
    }

    /**
     * As many grids as wanted, each after the one around it; fewer where a community would run out of codes for cells.
     *
     * @param community its 12-digit code
     * @param unit what it is called
     */
    static List<SketchedGrid> of(long seed, String community, String unit, int wanted) {
        NetSketch sketch = new NetSketch(seed, community, unit, wanted);
        sketch.draw();
        return sketch.grids;
    }

    private void draw() {
        while (roomForCells()) {
            boolean scattered = rural || wanted - grids.size() == 1 || dice.chance(0.25);
            if (scattered) {
                cell(community, null);
            } else {
                estate();
            }
        }
    }

    private void estate() {
        estates++;
        lastBuilding = 0;
        String name = estateNames.of(estates);
        String code = "%s-X%02d".formatted(community, estates);
        add(code, community, GridLevel.ESTATE, name, null);
        int inside = 1 + dice.below(3);
        for (int count = 0; count < inside && roomForCells(); count++) {
            cell(code, name);
        }
    }

    private void cell(String parent, @Nullable String estate) {
        cells++;
        String code = "%s%03d".formatted(community, cells);
        String name = unit + "第" + ChineseNumber.of(cells) + "网格";
        add(code, parent, GridLevel.CELL, name, 180 + dice.below(321));
        if (estate != null) {
            buildings(code, estate);
            return;
        }
        courtyards(code, name);
    }

    private void courtyards(String cell, String cellName) {
        int inside = 1 + dice.below(3);
        String road = dice.pick(StreetNames.ALL);
        int house = 1 + dice.below(60);
        for (int number = 1; number <= inside && room(); number++) {
            String code = "%s-Y%02d".formatted(cell, number);
            String name = rural ? cellName + number + "号院落" : road + house + "号院";
            add(code, cell, GridLevel.COURTYARD, name, null);
            lastBuilding = 0;
            buildings(code, name);
            house += 2 + 2 * dice.below(5);
        }
    }

    private void buildings(String parent, String place) {
        int inside = 1 + dice.below(rural ? 2 : 5);
        for (int count = 0; count < inside && room(); count++) {
            lastBuilding++;
            String code = "%s-L%02d".formatted(parent, lastBuilding);
            String name = place + lastBuilding + "栋";
            add(code, parent, GridLevel.BUILDING, name, null);
            if (dice.chance(0.5)) {
                entrances(code, name);
            }
        }
    }

    private void entrances(String building, String place) {
        int inside = 1 + dice.below(3);
        for (int number = 1; number <= inside && room(); number++) {
            add("%s-M%d".formatted(building, number), building, GridLevel.ENTRANCE, place + number + "单元", null);
        }
    }

    private boolean room() {
        return grids.size() < wanted;
    }

    private boolean roomForCells() {
        return room() && cells < MOST_CELLS;
    }

    private void add(String code, String parent, GridLevel level, String name, @Nullable Integer households) {
        grids.add(new SketchedGrid(code, parent, level, name, households));
    }
}
