package org.gangju.spi.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FilterTest {

    private static final ColorFilter RED = new ColorFilter("red", null, null, null);

    @Test
    void joinsItsFieldsWithTheFiltersWithinIt() {
        ColorFilter blue = new ColorFilter("blue", null, null, null);
        ColorFilter filter = new ColorFilter("green", null, List.of(RED, blue), blue);
        assertThat(conditions(filter))
                .containsExactly(Condition.of(
                        "(color = ?) AND (((color = ?)) OR ((color = ?))) AND (NOT ((color = ?)))",
                        "green",
                        "red",
                        "blue",
                        "blue"));
    }

    @Test
    void asksNothingWhereThereIsNoFilter() {
        assertThat(Filter.conditions((ColorFilter) null, FilterTest::unexpected, FilterTest::own))
                .isEmpty();
    }

    @Test
    void looksUpOnceWhatAllFiltersName() {
        ColorFilter blue = new ColorFilter("blue", null, null, null);
        List<List<String>> lookups = new ArrayList<>();
        Filter.conditions(
                new ColorFilter("green", List.of(RED), List.of(blue), new ColorFilter(null, null, null, blue)),
                ids -> lookups.add(ids.sorted().toList()),
                (named, filter) -> List.of());
        assertThat(lookups).containsExactly(List.of("blue", "blue", "green", "red"));
    }

    @Test
    void handsWhatWasFoundToEachFilter() {
        TreePath street = new TreePath("/2/");
        ColorFilter filter = new ColorFilter("street", null, null, new ColorFilter("elsewhere", null, null, null));
        List<Condition> conditions = Filter.conditions(
                filter,
                ids -> new FilterPlaces<>(Map.<String, Placed>of("street", () -> street)),
                (places, own) -> List.of(places.within("path", Objects.requireNonNull(own.color()))));
        Condition inStreet = Condition.within("path", street);
        assertThat(conditions)
                .containsExactly(new Condition("(" + inStreet.sql() + ") AND (NOT ((1 = 0)))", inStreet.parameters()));
    }

    @Test
    void nothingIsSaidAboutAPlaceThatIsNotVisible() {
        FilterPlaces<Placed> places = new FilterPlaces<>(Map.of("street", () -> new TreePath("/2/")));
        assertThat(places.ifVisible(
                        "street",
                        street -> Condition.of("path = ?", street.place().value())))
                .isEqualTo(Condition.of("path = ?", "/2/"));
        assertThat(places.ifVisible("elsewhere", street -> Condition.of("1 = 1"))
                        .sql())
                .isEqualTo("1 = 0");
        assertThat(places.within("path", "elsewhere").sql()).isEqualTo("1 = 0");
    }

    @Test
    void takesAHundredFiltersAndNoMore() {
        ColorFilter hundred = new ColorFilter(null, Collections.nCopies(Filter.MOST - 1, RED), null, null);
        assertThat(conditions(hundred).getFirst().parameters()).hasSize(Filter.MOST - 1);
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
        assertThatThrownBy(() -> conditions(filter))
                .isInstanceOfSatisfying(
                        CodedException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.LIMIT_EXCEEDED));
    }

    private static List<Condition> conditions(ColorFilter filter) {
        return Filter.conditions(filter, Stream::toList, FilterTest::own);
    }

    private static List<String> unexpected(Stream<String> ids) {
        throw new AssertionError("nothing names anything");
    }

    private static List<Condition> own(List<String> named, ColorFilter filter) {
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
