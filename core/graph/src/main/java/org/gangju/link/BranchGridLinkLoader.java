package org.gangju.link;

import java.util.Map;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.link.GridLinkView;
import org.gangju.spi.node.NodeLoader;
import org.springframework.stereotype.Component;

/** Finds branches' links by id. */
@Component
class BranchGridLinkLoader implements NodeLoader<GridLinkView> {

    private final GridLinkReader reader;

    BranchGridLinkLoader(GridLinkReader reader) {
        this.reader = reader;
    }

    @Override
    public String typeName() {
        return GridLinkView.OF_BRANCH;
    }

    @Override
    public String permission() {
        return LinkPermissions.READ.name();
    }

    @Override
    public Map<Long, GridLinkView> load(Set<Long> keys, Caller caller) {
        return reader.load(keys, true, caller);
    }
}
