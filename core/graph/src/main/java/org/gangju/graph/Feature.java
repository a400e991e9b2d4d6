package org.gangju.graph;

import java.util.List;
import java.util.stream.Stream;
import org.gangju.spi.permission.Permission;
import org.gangju.spi.tree.PlaceColumn;

/**
 * One feature of the core graph. Its name is that of its package below {@code org.gangju} and of its folders of SDL and
 * migrations.
 *
 * @param permissions what its fields and mutations ask for
 * @param places the columns, written {@code table.column}, that hold places of organizations
 */
record Feature(String name, List<Permission> permissions, List<String> places) {

    static Feature of(String name, Permission... permissions) {
        return new Feature(name, List.of(permissions), List.of());
    }

    Feature placedBy(String... columns) {
        return new Feature(name, permissions, List.of(columns));
    }

    String packageName() {
        return "org.gangju." + name;
    }

    Stream<PlaceColumn> placeColumns() {
        return places.stream().map(column -> column.split("\\.", 2)).map(parts -> new PlaceColumn(parts[0], parts[1]));
    }
}
