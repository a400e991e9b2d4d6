package org.gangju.redproperty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        demo.load(place);
    }

    @Test
    void countsWhatSomebodyCountsByHand() {
        HandCount hand = new HandCount(database, place, MONDAY);
        assertThat(city.indicator(city.city, "K18", MONDAY)).isEqualTo(hand.activeCouncils());
        assertThat(city.indicator(city.city, "K19", MONDAY)).isEqualTo(hand.ledCompanies());
        assertThat(city.indicator(city.city, "K20_SEATS", MONDAY)).isEqualTo(hand.partySeats());
        assertThat(city.indicator(city.city, "K20_CROSS", MONDAY)).isEqualTo(hand.crossAppointed());
        assertThat(List.of(hand.activeCouncils(), hand.ledCompanies(), hand.partySeats(), hand.crossAppointed()))
                .as("plausible")
                .allSatisfy(figure -> {
                    String[] parts = figure.split("/", 2);
                    assertThat(Integer.parseInt(parts[0])).isPositive().isLessThanOrEqualTo(Integer.parseInt(parts[1]));
                });
    }

    @Test
    void listsTheVeryRowsBehindEachFigure() {
        for (String key : List.of("K18", "K19", "K20_SEATS", "K20_CROSS")) {
            assertThat(rows(key, true) + "/" + rows(key, null))
                    .as(key)
                    .isEqualTo(city.indicator(city.city, key, MONDAY));
        }
    }

    private int rows(String key, @Nullable Boolean fulfilled) {
        var answer = city.ask("""
                { indicatorRows(organizationId: "%s", key: "%s", asOf: "%s", first: 200, fulfilled: %s) {
                    totalCount nodes { node { id } } } }""".formatted(city.city, key, MONDAY, fulfilled));
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
        HandCount hand = new HandCount(database, place, MONDAY);
        assertThat(hand.estates()).isEqualTo(30);
        assertThat(hand.breaches()).isEmpty();
    }
}
