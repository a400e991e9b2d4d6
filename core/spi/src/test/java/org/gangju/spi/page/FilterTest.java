package org.gangju.spi.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FilterTest {

    private static final ColorFilter RED = new ColorFilter("red", null, null, null);

    @Test
    void joinsItsFieldsWithTheFiltersWithinIt() {
        ColorFilter blue = new ColorFilter("blue", null, null, null);
        ColorFilter filter = new ColorFilter("green", null, List.of(RED, blue), blue);
        assertThat(Filter.condition(filter, FilterTest::own))
                .isEqualTo(Condition.of(
                        "(color = ?) AND (((color = ?)) OR ((color = ?))) AND (NOT ((color = ?)))",
                        "green",
                        "red",
                        "blue",
                        "blue"));
        assertThat(Filter.allPlaces(filter)).containsExactlyInAnyOrder("green", "red", "blue", "blue");
    }

    @Test
    void takesAHundredFiltersAndNoMore() {
        ColorFilter hundred = new ColorFilter(null, Collections.nCopies(Filter.MOST - 1, RED), null, null);
        assertThat(Filter.condition(hundred, FilterTest::own).parameters()).hasSize(Filter.MOST - 1);
        assertRefused(new ColorFilter(null, Collections.nCopies(Filter.MOST, RED), null, null));
    }

    @Test
    void refusesADeepFilterBeforeItFillsTheStack() {
        ColorFilter deep = Stream.iterate(RED, inner -> new ColorFilter(null, null, null, inner))
                .skip(100_000)
                .findFirst()
                .orElseThrow();
        assertRefused(deep);
    }

    private static void assertRefused(ColorFilter filter) {
        assertThatThrownBy(() -> Filter.condition(filter, FilterTest::own))
                .isInstanceOfSatisfying(
                        CodedException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.LIMIT_EXCEEDED));
        assertThatThrownBy(() -> Filter.allPlaces(filter)).isInstanceOf(CodedException.class);
    }

    private static List<Condition> own(ColorFilter filter) {
        String color = filter.color();
        return color == null ? List.of() : List.of(Condition.of("color = ?", color));
    }

    private record ColorFilter(
            @Nullable String color,
            @Nullable List<ColorFilter> and,
            @Nullable List<ColorFilter> or,
            @Nullable ColorFilter not)
            implements Filter<ColorFilter> {

        @Override
        public Stream<String> places() {
            return Stream.ofNullable(color);
        }
    }
}
