package org.gangju.platform.page;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.gangju.platform.module.AlwaysOn;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Scope;
import org.gangju.spi.member.MemberPlaces;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.CursorSeal;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Every page is compared with the same page of a list in memory. */
class KeysetPagesTest {

    private static final Caller CALLER = Caller.of("reader", "standard", Set.of(), Scope.NONE, null, Locale.ENGLISH);
    private static final VisibleRows VISIBLE = new VisibleRows(
            List.of(),
            module -> AlwaysOn.PRESENCE,
            new StaticListableBeanFactory().getBeanProvider(MemberPlaces.class));
    private static final CursorSeal SEAL = keys -> String.join(",", keys);
    private static final Comparator<Thing> BY_RANK =
            Comparator.comparingLong(Thing::owner).thenComparing(Thing::name).thenComparingLong(Thing::id);

    private static final PageQuery<Thing> THINGS = new PageQuery<>(
            "t.id, t.owner, t.name",
            "thing t",
            "t.id",
            Visibility.everybody(),
            List.of(SortKey.number("t.owner"), SortKey.text("t.name"), SortKey.number("t.id")),
            row -> new Thing(row.getLong(1), row.getLong(2), row.getString(3)));

    private final JdbcTemplate database = new JdbcTemplate(
            new DriverManagerDataSource("jdbc:h2:mem:" + System.identityHashCode(this) + ";DB_CLOSE_DELAY=-1"));
    private final KeysetPages pages = new KeysetPages(database, VISIBLE);
    private List<Thing> things = List.of();

    record Thing(long id, long owner, String name) {}

    @BeforeEach
    void fill() {
        database.execute(
                "CREATE TABLE thing (id BIGINT PRIMARY KEY, owner BIGINT NOT NULL, name VARCHAR(10) NOT NULL)");
        Random random = new Random(20_260_701);
        things = LongStream.range(0, 400)
                .mapToObj(id -> new Thing(id, random.nextLong(7), "n" + random.nextInt(4)))
                .sorted(BY_RANK)
                .toList();
        things.forEach(
                thing -> database.update("INSERT INTO thing VALUES (?, ?, ?)", thing.id, thing.owner, thing.name));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 200})
    void walksForwardsThroughAllRows(int size) {
        assertThat(walk(size, false)).isEqualTo(things);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 200})
    void walksBackwardsThroughAllRows(int size) {
        assertThat(walk(size, true).stream().sorted(BY_RANK).toList()).isEqualTo(things);
    }

    private List<Thing> walk(int size, boolean backwards) {
        List<Thing> walked = new ArrayList<>();
        List<String> position = null;
        boolean more = true;
        while (more) {
            Connection<Thing> page = pages.page(THINGS, List.of(), request(size, backwards, position, false), CALLER);
            List<Thing> expected = expected(things, size, backwards, position);
            assertThat(page.nodes()).isEqualTo(expected);
            assertThat(page.totalCount()).isNull();
            walked.addAll(page.nodes());
            more = backwards
                    ? page.pageInfo().hasPreviousPage()
                    : page.pageInfo().hasNextPage();
            position = keys(backwards ? expected.getFirst() : expected.getLast());
        }
        return walked;
    }

    @Test
    void pagesManyParentsAtOnceWithTheirCounts() {
        PageQuery<Thing> byName = THINGS.orderedBy(SortKey.text("t.name"), SortKey.number("t.id"));
        Map<Long, List<Condition>> owners = LongStream.range(0, 9)
                .boxed()
                .collect(toMap(Function.identity(), owner -> List.of(Condition.of("t.owner = ?", owner))));
        for (boolean backwards : List.of(false, true)) {
            Map<Long, Connection<Thing>> found =
                    pages.pages(byName, owners, request(5, backwards, List.of("n2", "100"), true), CALLER);
            assertThat(found).hasSize(9);
            found.forEach((owner, page) -> {
                List<Thing> own =
                        things.stream().filter(thing -> thing.owner == owner).toList();
                List<Thing> sorted = own.stream()
                        .sorted(Comparator.comparing(Thing::name).thenComparingLong(Thing::id))
                        .toList();
                assertThat(page.totalCount()).isEqualTo(own.size());
                assertThat(page.nodes()).isEqualTo(around(sorted, backwards));
            });
        }
    }

    private static List<Thing> around(List<Thing> sorted, boolean backwards) {
        Comparator<Thing> order = Comparator.comparing(Thing::name).thenComparingLong(Thing::id);
        Thing middle = new Thing(100, 0, "n2");
        List<Thing> side = sorted.stream()
                .filter(thing -> backwards ? order.compare(thing, middle) < 0 : order.compare(thing, middle) > 0)
                .toList();
        return backwards
                ? side.subList(Math.max(0, side.size() - 5), side.size())
                : side.subList(0, Math.min(5, side.size()));
    }

    @Test
    void takesMoreParentsThanOneStatementHolds() {
        Map<Integer, List<Condition>> parents = IntStream.range(0, KeysetPages.BRANCHES + 3)
                .boxed()
                .collect(toMap(Function.identity(), id -> List.of(Condition.of("t.id = ?", id))));
        Map<Integer, Connection<Thing>> found = pages.pages(THINGS, parents, request(1, false, null, true), CALLER);
        assertThat(found).hasSize(KeysetPages.BRANCHES + 3);
        assertThat(found.values().stream().mapToInt(page -> page.nodes().size()).sum())
                .isEqualTo(400);
        assertThat(pages.counts(THINGS, parents, CALLER).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(400);
    }

    @Test
    void answersAnEmptyPageAndSaysWhatFollows() {
        Connection<Thing> page = pages.page(THINGS, List.of(), request(0, false, null, true), CALLER);
        assertThat(page.nodes()).isEmpty();
        assertThat(page.totalCount()).isEqualTo(400);
        assertThat(page.pageInfo().hasNextPage()).isTrue();
        assertThat(pages.pages(THINGS, Map.<Long, List<Condition>>of(), request(1, false, null, true), CALLER))
                .isEmpty();
    }

    private static PageRequest request(int size, boolean backwards, @Nullable List<String> position, boolean counted) {
        return new PageRequest(size, backwards, position, counted, SEAL);
    }

    private static List<Thing> expected(
            List<Thing> sorted, int size, boolean backwards, @Nullable List<String> position) {
        int at = IntStream.range(0, sorted.size())
                .filter(index -> keys(sorted.get(index)).equals(position))
                .findFirst()
                .orElse(backwards ? sorted.size() : -1);
        return backwards
                ? sorted.subList(Math.max(0, at - size), at)
                : sorted.subList(at + 1, Math.min(sorted.size(), at + 1 + size));
    }

    private static List<String> keys(Thing thing) {
        return List.of(String.valueOf(thing.owner), thing.name, String.valueOf(thing.id));
    }
}
