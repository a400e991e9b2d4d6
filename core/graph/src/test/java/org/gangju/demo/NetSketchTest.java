package org.gangju.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gangju.spi.grid.GridLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetSketchTest {

    private static final String COMMUNITY = "510104017001";
    private static final String UNIT = "水井坊社区";

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 10, 33, 400})
    void hasAsManyGridsAsWantedEachInsideALargerOne(int wanted) {
        for (long seed = 0; seed < 100; seed++) {
            List<SketchedGrid> net = NetSketch.of(seed, COMMUNITY, UNIT, wanted);

            assertThat(net).hasSize(wanted);
            assertInOrder(net);
        }
    }

    @Test
    void cellsAreNumberedThroughTheCommunity() {
        List<SketchedGrid> cells = NetSketch.of(1, COMMUNITY, UNIT, 400).stream()
                .filter(grid -> grid.level() == GridLevel.CELL)
                .toList();

        assertThat(cells.getFirst().code()).isEqualTo("510104017001001");
        assertThat(cells.getFirst().name()).isEqualTo("水井坊社区第一网格");
        assertThat(cells.get(11).code()).isEqualTo("510104017001012");
        assertThat(cells.get(11).name()).isEqualTo("水井坊社区第十二网格");
        assertThat(cells).allSatisfy(cell -> assertThat(cell.households()).isBetween(180, 500));
    }

    @Test
    void endsWhereTheCodesForCellsEnd() {
        List<SketchedGrid> net = NetSketch.of(1, COMMUNITY, UNIT, 100_000);

        assertThat(net.stream().filter(grid -> grid.level() == GridLevel.CELL)).hasSize(999);
        assertThat(net).hasSizeLessThan(100_000);
        assertInOrder(net);
    }

    @Test
    void hasEveryLevelInATownAndNoEstatesInAVillage() {
        assertThat(NetSketch.of(1, COMMUNITY, UNIT, 400))
                .extracting(SketchedGrid::level)
                .contains(
                        GridLevel.ESTATE, GridLevel.CELL, GridLevel.COURTYARD, GridLevel.BUILDING, GridLevel.ENTRANCE);
        assertThat(NetSketch.of(1, "510114101201", "团结村", 400))
                .extracting(SketchedGrid::level)
                .contains(GridLevel.CELL, GridLevel.COURTYARD, GridLevel.BUILDING)
                .doesNotContain(GridLevel.ESTATE);
    }

    @Test
    void noTwoEstatesOrBuildingsOfACommunityShareANameWithinTheirPlace() {
        List<SketchedGrid> net = NetSketch.of(1, COMMUNITY, UNIT, 400);

        assertThat(net.stream().filter(grid -> grid.level() == GridLevel.ESTATE))
                .extracting(SketchedGrid::name)
                .doesNotHaveDuplicates();
        assertThat(net.stream().filter(grid -> grid.level() == GridLevel.BUILDING))
                .extracting(SketchedGrid::name)
                .contains("%s1栋".formatted(firstEstate(net)));
    }

    @Test
    void isTheSameForTheSameSeedAndAnotherForAnother() {
        List<SketchedGrid> net = NetSketch.of(1, COMMUNITY, UNIT, 33);

        assertThat(NetSketch.of(1, COMMUNITY, UNIT, 33)).isEqualTo(net);
        assertThat(NetSketch.of(2, COMMUNITY, UNIT, 33)).isNotEqualTo(net);
    }

    private static String firstEstate(List<SketchedGrid> net) {
        return net.stream()
                .filter(grid -> grid.level() == GridLevel.ESTATE)
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static void assertInOrder(List<SketchedGrid> net) {
        Map<String, GridLevel> levels = new HashMap<>(Map.of(COMMUNITY, GridLevel.COMMUNITY));
        for (SketchedGrid grid : net) {
            GridLevel parent = Objects.requireNonNull(levels.get(grid.parentCode()), grid.code());
            assertThat(grid.level()).as(grid.code()).isGreaterThan(parent);
            assertThat(grid.code()).startsWith(COMMUNITY);
            assertThat(levels.put(grid.code(), grid.level())).as(grid.code()).isNull();
        }
    }
}
