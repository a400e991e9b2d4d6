package org.gangju.demo;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.indicator.IndicatorFigures;
import org.gangju.spi.indicator.IndicatorTable;
import org.gangju.spi.member.Asked;
import org.gangju.spi.member.Audience;
import org.gangju.spi.member.Audiences;
import org.gangju.spi.member.MemberStatus;
import org.gangju.spi.member.Target;
import org.gangju.spi.organization.OrganizationLevel;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Figures of whatever audiences are those of the very people, and below each child those of the child by itself. */
@SuppressWarnings("NullAway.Init")
abstract class DemoAudiencesContract extends DemoContract {

    private static final int ROUNDS = 12;

    /** Two members in three have reached an amount from 0 to 39. */
    private static final Condition REACHED =
            Condition.of("SELECT id AS member_id, MOD(id, 40) AS amount FROM member WHERE MOD(id, ?) <> 0", 3);

    @Autowired
    private Audiences audiences;

    private final Random random = new Random(6);
    private List<String> places;

    @BeforeEach
    void fillTheCity() {
        fillTheSmallCity();
        places = sql.query(
                "SELECT path FROM organization ORDER BY path",
                (row, number) -> Objects.requireNonNull(row.getString("path")));
    }

    @Test
    void countTheVeryPeopleWhomTheyList() {
        Set<Boolean> anyDone = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            List<Asked> asked = asked();
            LocalDate day = PeopleSketch.TODAY.minusMonths(random.nextInt(12));
            for (TreePath place : List.of(placeOf(7), placeOf(14), placeOf(21))) {
                IndicatorTable table = audiences.figures(asked, REACHED, place, day);
                assertThat(table.total())
                        .as("%s on %s at %s", asked, day, place)
                        .isEqualTo(listed(asked, place, day));
                anyDone.add(table.total().numerator() > 0);
            }
        }
        assertThat(anyDone).contains(true);
    }

    @Test
    void areBelowEachChildWhatTheyAreOfTheChild() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Asked> asked = asked();
            TreePath place = placeOf(round % 2 == 0 ? 7 : 14);
            Map<Long, IndicatorFigures> children = places.stream()
                    .map(TreePath::new)
                    .filter(path -> path.depth() == place.depth() + 1 && place.contains(path))
                    .collect(toMap(
                            TreePath::id,
                            path -> audiences
                                    .figures(asked, REACHED, path, PeopleSketch.TODAY)
                                    .total()));
            assertThat(told(audiences
                            .figures(asked, REACHED, place, PeopleSketch.TODAY)
                            .children()))
                    .as("%s at %s", asked, place)
                    .isEqualTo(told(children));
        }
    }

    private static Map<Long, IndicatorFigures> told(Map<Long, IndicatorFigures> figures) {
        return figures.entrySet().stream()
                .filter(not(entry -> entry.getValue().equals(IndicatorFigures.NONE)))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private IndicatorFigures listed(List<Asked> asked, TreePath place, LocalDate day) {
        IndicatorCount people = audiences.people(asked, REACHED, place, day);
        return Objects.requireNonNull(sql.queryForObject(
                "SELECT COUNT(CASE WHEN %s THEN 1 END), COUNT(*) FROM %s"
                        .formatted(people.fulfilled().sql(), people.rows()),
                (row, number) -> new IndicatorFigures(row.getInt(1), row.getInt(2)),
                people.parameters().toArray()));
    }

    private List<Asked> asked() {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(number -> new Asked(
                        BigDecimal.valueOf(8L * (1 + random.nextInt(4))), Target.within(anywhere(), audience())))
                .toList();
    }

    private Audience audience() {
        return new Audience(
                some(List.of("BRANCH", "GENERAL_BRANCH", "DISTRICT_COMMITTEE", "WORK_COMMITTEE")),
                some(List.of(OrganizationLevel.values())),
                some(List.of(MemberStatus.values())),
                some(List.of("SECRETARY", "DEPUTY_SECRETARY", "COMMITTEE_MEMBER")));
    }

    /** Mostly none: whatever is left open is asked of nobody. */
    private <T> Set<T> some(List<T> all) {
        Stream<T> chosen = all.stream().filter(one -> random.nextInt(3) == 0);
        return random.nextInt(2) == 0 ? Set.of() : Set.copyOf(chosen.toList());
    }

    private TreePath anywhere() {
        return placeOf(random.nextBoolean() ? 7 : 14);
    }

    private TreePath placeOf(int length) {
        List<String> paths =
                places.stream().filter(path -> path.length() == length).toList();
        return new TreePath(paths.get(random.nextInt(paths.size())));
    }
}
