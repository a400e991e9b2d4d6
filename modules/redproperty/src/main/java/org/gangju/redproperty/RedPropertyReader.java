package org.gangju.redproperty;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.Node;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.Pages;
import org.gangju.spi.permission.Permission;

/**
 * Reads rows by their ids, always within the caller's scope and where the module is on.
 *
 * @param <T> the read view
 */
abstract class RedPropertyReader<T extends Node> implements NodeLoader<T> {

    final Pages pages;

    private final PageQuery<T> query;
    private final String type;
    private final Permission permission;

    RedPropertyReader(Pages pages, PageQuery<T> query, String type, Permission permission) {
        this.pages = pages;
        this.query = query;
        this.type = type;
        this.permission = permission;
    }

    @Override
    public String typeName() {
        return type;
    }

    @Override
    public String permission() {
        return permission.name();
    }

    @Override
    public Map<Long, T> load(Set<Long> keys, Caller caller) {
        return pages.byKey(query, keys, caller);
    }

    /** The one of a global id. */
    Optional<T> one(String id, Caller caller) {
        return find(Stream.of(id), caller).values().stream().findFirst();
    }
}
