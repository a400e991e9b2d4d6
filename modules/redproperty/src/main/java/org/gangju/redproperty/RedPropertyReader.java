package org.gangju.redproperty;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.Node;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.permission.Permission;

/**
 * Reads rows by their ids, always within the caller's scope and where the module is on.
 *
 * @param <T> the read view
 */
public abstract class RedPropertyReader<T extends Node> implements NodeLoader<T> {

    protected final Pages pages;

    private final PageQuery<T> query;
    private final String type;
    private final Permission permission;

    protected RedPropertyReader(Pages pages, PageQuery<T> query, String type, Permission permission) {
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

    /** Those with one of these keys in a column that no two rows share a key in. */
    protected List<T> having(String column, Set<Long> keys, Caller caller) {
        Condition wanted = Condition.in(column, List.copyOf(keys));
        PageRequest all = new PageRequest(keys.size(), false, null, false, key -> "");
        return pages.page(query, List.of(wanted), all, caller).nodes();
    }

    /** The one of a global id. */
    public Optional<T> one(String id, Caller caller) {
        return find(Stream.of(id), caller).values().stream().findFirst();
    }
}
