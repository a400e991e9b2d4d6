package org.gangju.oracle;

import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gangju.demo.RawRow;
import org.gangju.spi.node.NodeId;

/**
 * A type with global ids.
 *
 * @param type its name in the schema
 * @param table where its rows are
 * @param permission what reads it
 * @param rows which rows of the table are of this type
 * @param belonging whether a reach has a row in it
 */
record Kind(
        String type, String table, String permission, Predicate<RawRow> rows, BiPredicate<RawRow, Reach> belonging) {

    Kind(String type, String table, String permission, BiPredicate<RawRow, Reach> belonging) {
        this(type, table, permission, row -> true, belonging);
    }

    Stream<String> ids(City city) {
        return city.rows(table).filter(rows).map(row -> id(row.number("id")));
    }

    String id(long key) {
        return new NodeId(type, key).encoded();
    }

    RawRow row(City city, long key) {
        return city.get(table, key);
    }
}
