package org.gangju.link;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.link.GridLinkView;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Pages;

/**
 * Finds the links of one type by id, those of visible organizations.
 *
 * @param kinds which links {@code l} are of the type
 */
record GridLinkLoader(String typeName, Condition kinds, Pages pages) implements NodeLoader<GridLinkView> {

    @Override
    public String permission() {
        return LinkPermissions.READ.name();
    }

    @Override
    public Map<Long, GridLinkView> load(Set<Long> keys, Caller caller) {
        return pages.byKey(GridLinkRows.BY_DAY, keys, List.of(kinds), caller);
    }
}
