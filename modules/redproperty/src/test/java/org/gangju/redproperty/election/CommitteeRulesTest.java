package org.gangju.redproperty.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the rules of elections allow. */
class CommitteeRulesTest {

    private final CommitteeRules rules = new CommitteeRules(5, 11, 3, 5, 90, null);

    @Test
    void allowsOddNumbersOfSeatsWithinTheBounds() {
        assertThat(IntStream.rangeClosed(0, 14).filter(rules::allowsSeats)).containsExactly(5, 7, 9, 11);
        assertThat(IntStream.rangeClosed(0, 8).filter(rules::allowsTerm)).containsExactly(3, 4, 5);
    }

    @Test
    void refusesRulesThatMakeNoSense() {
        assertThatThrownBy(() -> new CommitteeRules(4, 11, 3, 5, 90, null)).hasMessageContaining("奇数");
        assertThatThrownBy(() -> new CommitteeRules(7, 5, 3, 5, 90, null)).hasMessageContaining("odd numbers");
        assertThatThrownBy(() -> new CommitteeRules(5, 11, 6, 5, 90, null)).hasMessageContaining("in order");
        assertThatThrownBy(() -> new ElectionSettings(rules, Map.of("5101", rules)))
                .hasMessageContaining("gangju.redproperty.cities.5101.source");
    }
}
