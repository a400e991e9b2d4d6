package org.gangju.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void partsFollowTheWeightsAndAddUp() {
        assertThat(Shares.of(100, List.of(1000, 3000, 6000))).containsExactly(10, 30, 60);
        assertThat(Shares.of(10, List.of(1, 1, 1))).containsExactly(3, 3, 4);
        assertThat(Shares.of(0, List.of(5, 5))).containsExactly(0, 0);
        assertThat(Shares.of(7, List.of())).isEmpty();
    }

    @Test
    void aMillionSharedByManyIsStillAMillion() {
        List<Integer> weights = IntStream.range(0, 30_000)
                .map(index -> 1000 + index % 7000)
                .boxed()
                .toList();

        List<Integer> shares = Shares.of(1_000_000, weights);

        assertThat(shares.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1_000_000);
    }

    @Test
    void picksAreSpreadEvenlyFromTheFirst() {
        assertThat(IntStream.range(0, 10).filter(Spread.of(3, 10))).containsExactly(0, 4, 7);
        assertThat(IntStream.range(0, 5).filter(Spread.of(5, 5))).hasSize(5);
        assertThat(IntStream.range(0, 620_573).filter(Spread.of(27_778, 620_573)))
                .hasSize(27_778);
    }
}
