package org.gangju.spi.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConnectionTest {

    private final List<String> letters = List.of("a", "b", "c", "d", "e");

    @Test
    void pagesForwardsThroughAListInMemory() {
        Connection<String> first = page(2, false, null);
        assertThat(first.nodes()).containsExactly("a", "b");
        assertThat(first.pageInfo().hasNextPage()).isTrue();
        assertThat(first.pageInfo().hasPreviousPage()).isFalse();

        Connection<String> last = page(2, false, "d");
        assertThat(last.nodes()).containsExactly("e");
        assertThat(last.pageInfo().hasNextPage()).isFalse();
        assertThat(last.pageInfo().hasPreviousPage()).isTrue();
    }

    @Test
    void pagesBackwardsInTheSameOrder() {
        Connection<String> last = page(2, true, null);
        assertThat(last.nodes()).containsExactly("d", "e");
        assertThat(last.pageInfo().hasPreviousPage()).isTrue();
        assertThat(last.pageInfo().hasNextPage()).isFalse();

        Connection<String> before = page(3, true, "d");
        assertThat(before.nodes()).containsExactly("a", "b", "c");
        assertThat(before.pageInfo().hasPreviousPage()).isFalse();
    }

    @Test
    void showsNoRowForAPageOfNone() {
        Connection<String> none = page(0, false, null);
        assertThat(none.nodes()).isEmpty();
        assertThat(none.pageInfo().hasNextPage()).isTrue();
        assertThat(none.pageInfo().endCursor()).isNull();
    }

    @Test
    void countsOnlyWhereTheCountIsSelected() {
        assertThat(page(2, false, null).totalCount()).isEqualTo(5);
        PageRequest uncounted = new PageRequest(2, false, null, false, keys -> String.join("", keys));
        assertThat(Connection.ofAll(uncounted, letters, letter -> letter).totalCount())
                .isNull();
    }

    @Test
    void signsACursorOnlyWhenItIsWritten() {
        List<List<String>> signed = new ArrayList<>();
        CursorSeal seal = keys -> {
            signed.add(keys);
            return "signed";
        };
        Connection<String> page =
                Connection.ofAll(new PageRequest(5, false, null, false, seal), letters, letter -> letter);
        assertThat(signed).isEmpty();
        assertThat(page.edges().getLast().cursor()).hasToString("signed");
        assertThat(signed).containsExactly(List.of("e"));
    }

    @Test
    void findsEveryRowOnceWhateverThePageSize() {
        IntStream.rangeClosed(1, 6).forEach(size -> {
            List<String> seen = new ArrayList<>();
            String position = null;
            Connection<String> page;
            do {
                page = page(size, false, position);
                seen.addAll(page.nodes());
                position = seen.getLast();
            } while (page.pageInfo().hasNextPage());
            assertThat(seen).isEqualTo(letters);
        });
    }

    private Connection<String> page(int size, boolean backwards, @Nullable String position) {
        List<String> keys = position == null ? null : List.of(position);
        PageRequest request = new PageRequest(size, backwards, keys, true, cursor -> String.join("", cursor));
        return Connection.ofAll(request, letters, letter -> letter);
    }
}
