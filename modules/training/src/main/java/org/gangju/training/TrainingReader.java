package org.gangju.training;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.Node;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.organization.OrganizationView;
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
        return NodeId.keyOf(typeName(), id)
                .flatMap(key -> Optional.ofNullable(load(Set.of(key), caller).get(key)));
    }

    /** The visible organizations among these global ids, by id. */
    static Map<String, OrganizationView> places(
            NodeLoader<OrganizationView> organizations, Stream<String> ids, Caller caller) {
        Set<Long> keys = ids.flatMap(id -> NodeId.keyOf(OrganizationView.TYPE_NAME, id).stream())
                .collect(toSet());
        return organizations.load(keys, caller).values().stream().collect(toMap(OrganizationView::id, view -> view));
    }
}
