package org.gangju.training;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.Node;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.Pages;

/**
 * Reads rows by their ids, always within the caller's scope and where the module is on.
 *
 * @param <T> the read view
 */
abstract class TrainingReader<T extends Node> implements NodeLoader<T> {

    final Pages pages;

    private final PageQuery<T> query;

    TrainingReader(Pages pages, PageQuery<T> query) {
        this.pages = pages;
        this.query = query;
    }

    @Override
    public String permission() {
        return TrainingPermissions.READ.name();
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
