package org.gangju.redproperty.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gangju.redproperty.RedPropertyContract;
import org.gangju.spi.caller.Territory;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a demo city starts with, and that its indicators are what somebody counts by hand in the tables. */
@SuppressWarnings("NullAway.Init")
abstract class RedPropertyDemoContract extends RedPropertyContract {

    private static final LocalDate TODAY = MONDAY.plusDays(24);
    private static final List<String> KEYS = List.of("K18", "K19", "K20_SEATS", "K20_CROSS");

    @Autowired
    private RedPropertyDemo demo;

    @Autowired
    private Territory territory;

    private TreePath place;

    @BeforeEach
    void fillsACityOfThirtyEstates() {
        for (int number = 0; number < 15; number++) {
            city.estate("e" + number);
            city.grid("f" + number, "ESTATE", city.otherGrid);
        }
        place = territory
                .of(NodeId.decode(city.city).orElseThrow().key())
                .orElseThrow()
                .organization();
        clock.goTo(TODAY);
        demo.load(place);
    }

    /** Today, and on the days before on which all this has grown. */
    @Test
    void countsWhatSomebodyCountsByHand() {
        for (LocalDate day : List.of(TODAY, TODAY.minusDays(4), TODAY.minusDays(12), MONDAY)) {
            HandCount hand = new HandCount(database, place, day);
            List<String> counted =
                    List.of(hand.activeCouncils(), hand.ledCompanies(), hand.partySeats(), hand.crossAppointed());
            assertThat(KEYS.stream()
                            .map(key -> city.indicator(city.city, key, day))
                            .toList())
                    .as("%s", day)
                    .isEqualTo(counted);
        }
        HandCount hand = new HandCount(database, place, TODAY);
        assertThat(List.of(hand.activeCouncils(), hand.ledCompanies(), hand.partySeats(), hand.crossAppointed()))
                .as("plausible")
                .allSatisfy(figure -> {
                    String[] parts = figure.split("/", 2);
                    assertThat(Integer.parseInt(parts[0])).isPositive().isLessThanOrEqualTo(Integer.parseInt(parts[1]));
                });
    }

    @Test
    void hasGrownWithTheDays() {
        for (String key : KEYS) {
            assertThat(city.indicator(city.city, key, TODAY.minusDays(12)))
                    .as(key)
                    .isNotEqualTo(city.indicator(city.city, key, TODAY));
        }
    }

    @Test
    void listsTheVeryRowsBehindEachFigure() {
        for (String key : KEYS) {
            assertThat(rows(key, true) + "/" + rows(key, null))
                    .as(key)
                    .isEqualTo(city.indicator(city.city, key, TODAY));
        }
    }

    private int rows(String key, @Nullable Boolean fulfilled) {
        var answer = city.ask("""
                { indicatorRows(organizationId: "%s", key: "%s", asOf: "%s", first: 200, fulfilled: %s) {
                    totalCount nodes { node { id } } } }""".formatted(city.city, key, TODAY, fulfilled));
        int total =
                answer.path("indicatorRows.totalCount").entity(Integer.class).get();
        assertThat(answer.path("indicatorRows.nodes[*].node.id")
                        .entityList(String.class)
                        .get())
                .hasSize(total)
                .doesNotHaveDuplicates();
        return total;
    }

    /** The invariants of the domain hold in what was made, whoever counts. */
    @Test
    void keepsTheRules() {
        HandCount hand = new HandCount(database, place, TODAY);
        assertThat(hand.estates()).isEqualTo(30);
        assertThat(hand.breaches()).isEmpty();
    }
}
