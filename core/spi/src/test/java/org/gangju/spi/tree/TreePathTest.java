package org.gangju.spi.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TreePathTest {

    private final TreePath city = TreePath.aboveAll().child(7);
    private final TreePath district = city.child(1_048_576);

    @Test
    void namesTheIdsFromTheRootDown() {
        assertThat(district.ids()).isEqualTo(List.of(7L, 1_048_576L));
        assertThat(district.id()).isEqualTo(1_048_576L);
        assertThat(district.depth()).isEqualTo(2);
    }

    @Test
    void containsItselfAndWhatIsBelow() {
        assertThat(city.contains(district)).isTrue();
        assertThat(city.contains(city)).isTrue();
        assertThat(district.contains(city)).isFalse();
        assertThat(TreePath.aboveAll().contains(city)).isTrue();
        assertThat(TreePath.nowhere().contains(city)).isFalse();
    }

    @Test
    void sortsInDepthFirstOrder() {
        TreePath second = city.child(9);
        TreePath tenth = city.child(10);
        TreePath thousandth = city.child(1000);
        assertThat(List.of(thousandth, tenth.child(1), city, tenth, second).stream()
                        .sorted())
                .containsExactly(city, second, tenth, tenth.child(1), thousandth);
    }

    @Test
    void endsASubtreeBehindItsLastNodeAndBeforeItsNextSibling() {
        TreePath last = city.child(31).child((1L << 35) - 1);
        assertThat(last.value()).isLessThan(city.child(31).end());
        assertThat(city.child(32).value()).isGreaterThan(city.child(31).end());
    }
}
