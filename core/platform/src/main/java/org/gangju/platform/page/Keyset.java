package org.gangju.platform.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.SortKey;
import org.jspecify.annotations.Nullable;

/**
 * The order of a page and the rows that lie behind its position.
 *
 * @param order the sort keys, the last of them unique
 * @param backwards whether the rows are read from the end
 */
record Keyset(List<SortKey> order, boolean backwards) {

    /** The keys with their direction, for {@code ORDER BY}. */
    String ordering() {
        String direction = backwards ? " DESC" : "";
        return order.stream().map(key -> key.column() + direction).collect(Collectors.joining(", "));
    }

    /**
     * The rows behind {@code position}. The leading key is bounded by itself before the alternatives, because only
     * such a bound lets a database start its scan of the index there.
     */
    Condition behind(@Nullable List<String> position) {
        if (position == null) {
            return Condition.all(List.of());
        }
        List<Object> values = values(position);
        Condition alternatives = alternatives(0, values);
        if (order.size() == 1) {
            return alternatives;
        }
        Condition bound = Condition.of(order.getFirst().column() + (backwards ? " <= ?" : " >= ?"), values.getFirst());
        return Condition.all(List.of(bound, alternatives));
    }

    private Condition alternatives(int index, List<Object> values) {
        String column = order.get(index).column();
        Condition behind = Condition.of(column + (backwards ? " < ?" : " > ?"), values.get(index));
        if (index == order.size() - 1) {
            return behind;
        }
        Condition same = Condition.of(column + " = ?", values.get(index));
        return Condition.any(List.of(behind, Condition.all(List.of(same, alternatives(index + 1, values)))));
    }

    /** A cursor of an older release may carry other keys than the list is ordered by now. */
    private List<Object> values(List<String> position) {
        if (position.size() != order.size()) {
            throw outdated();
        }
        List<Object> values = new ArrayList<>();
        for (int index = 0; index < order.size(); index++) {
            values.add(value(order.get(index), position.get(index)));
        }
        return values;
    }

    private Object value(SortKey key, String text) {
        try {
            return key.value(text);
        } catch (NumberFormatException otherKind) {
            throw outdated();
        }
    }

    private CodedException outdated() {
        return new CodedException(ErrorCode.BAD_INPUT, "cursor", backwards ? "before" : "after");
    }

    static Keyset of(List<SortKey> order, PageRequest request) {
        return new Keyset(order, request.backwards());
    }
}
