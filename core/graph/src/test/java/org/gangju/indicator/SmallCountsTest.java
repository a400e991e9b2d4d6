package org.gangju.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.gangju.spi.indicator.IndicatorFigures;
import org.gangju.spi.indicator.IndicatorTable;
import org.junit.jupiter.api.Test;

class SmallCountsTest {

    private final SmallCounts small = new SmallCounts(5);

    @Test
    void callsAFewSmallOnEitherSide() {
        assertThat(small.isSmall(new IndicatorFigures(4, 40))).isTrue();
        assertThat(small.isSmall(new IndicatorFigures(36, 40))).isTrue();
        assertThat(small.isSmall(new IndicatorFigures(5, 10))).isFalse();
        assertThat(small.isSmall(new IndicatorFigures(5, 9))).isTrue();
        assertThat(small.isSmall(new IndicatorFigures(0, 40))).isTrue();
        assertThat(small.isSmall(IndicatorFigures.NONE)).isFalse();
        assertThat(new SmallCounts(1).isSmall(new IndicatorFigures(1, 2))).isFalse();
    }

    @Test
    void keepsTheNextLargerOneBackThatWouldGiveASmallOneAway() {
        assertThat(small.keptBack(table(0, 0, 20, 40, 3, 30, 10, 35))).containsExactlyInAnyOrder(2L, 3L);
    }

    @Test
    void keepsNothingMoreBackWhereTwoSmallOnesCoverEachOther() {
        assertThat(small.keptBack(table(0, 0, 20, 40, 3, 30, 4, 35))).containsExactlyInAnyOrder(2L, 3L);
    }

    @Test
    void keepsOneBackForTheSakeOfTheOrganizationsOwnPeople() {
        assertThat(small.keptBack(table(2, 6, 20, 40, 10, 30))).containsExactly(2L);
    }

    @Test
    void keepsNothingBackWhereNothingIsSmall() {
        assertThat(small.keptBack(table(10, 20, 20, 40, 10, 30))).isEmpty();
        assertThat(small.keptBack(table(0, 0))).isEmpty();
    }

    @Test
    void coversFewPeopleAlikeWhateverIsCountedOfThem() {
        assertThat(small.keptBack(table(0, 0, 1, 3, 15, 30, 20, 40))).containsExactlyInAnyOrder(1L, 2L);
        assertThat(small.keptBack(table(0, 0, 1, 3, 15, 30, 4, 40))).containsExactlyInAnyOrder(1L, 2L, 3L);
    }

    @Test
    void leavesNoDifferenceThatTellsASmallCount() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            IndicatorTable table = random(random);
            if (!small.isSmall(table.total())) {
                assertNothingGivenAway(table);
            }
        }
    }

    @Test
    void refusesToTellNothingAtAllOrEverybody() {
        assertThatThrownBy(() -> new SmallCounts(0)).hasMessageContaining("gangju.privacy.smallest-count");
        assertThatThrownBy(() -> new SmallCounts(1001)).hasMessageContaining("gangju.privacy.smallest-count");
    }

    /** Whoever takes all that is told from the total learns a sum of several, and no small one. */
    private void assertNothingGivenAway(IndicatorTable table) {
        Set<Long> kept = small.keptBack(table);
        IndicatorFigures told = IndicatorFigures.NONE;
        int hidden = 0;
        for (Map.Entry<Long, IndicatorFigures> child : table.children().entrySet()) {
            if (!kept.contains(child.getKey())) {
                assertThat(small.isSmall(child.getValue())).isFalse();
                told = told.plus(child.getValue());
            } else {
                hidden++;
            }
        }
        IndicatorFigures rest = new IndicatorFigures(
                table.total().numerator() - told.numerator(), table.total().denominator() - told.denominator());
        if (hidden > 0) {
            assertThat(small.isSmall(rest)).as("%s but %s", table, kept).isFalse();
        }
    }

    private static IndicatorTable random(Random random) {
        int[] figures = new int[2 + 2 * random.nextInt(6)];
        for (int index = 0; index < figures.length; index += 2) {
            figures[index + 1] = random.nextInt(30);
            figures[index] = random.nextInt(figures[index + 1] + 1);
        }
        return table(figures);
    }

    /** The organization's own numerator and denominator, and those of the organizations 1, 2, … below it. */
    private static IndicatorTable table(int... figures) {
        Map<Long, IndicatorFigures> children = new HashMap<>();
        IndicatorFigures total = new IndicatorFigures(figures[0], figures[1]);
        for (int index = 2; index < figures.length; index += 2) {
            IndicatorFigures child = new IndicatorFigures(figures[index], figures[index + 1]);
            children.put((long) index / 2, child);
            total = total.plus(child);
        }
        return new IndicatorTable(total, children, Map.of());
    }
}
