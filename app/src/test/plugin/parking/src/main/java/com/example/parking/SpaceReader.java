package com.example.parking;


import org.gangju.spi.page.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.module.Presence;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.tree.TreePath;
import org.springframework.stereotype.Repository;

/** Reads spaces: within the caller's scope, and where this module is on. */
@Repository
class SpaceReader implements NodeLoader<SpaceView> {

    private static final String COLUMNS = "s.id, s.label, s.organization_path";
    private static final PageQuery<SpaceView> IN_ORDER =
new PageQuery<>(
            COLUMNS,
            "parking_space s",
            "s.id",
            Visibility.organizations("parking.read", "s.organization_path"),
            List.of(SortKey.number("s.id")),
            SpaceReader::read);

    private final Pages pages;

    SpaceReader(Pages pages) {
        this.pages = pages;
    }

    @Override
    public String typeName() {
        return SpaceView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return "parking.read";
    }

    @Override
    public Map<Long, SpaceView> load(Set<Long> keys, Caller caller) {
        return pages.byKey(IN_ORDER, keys, caller);
    }

    Connection<SpaceView> page(PageRequest page, Caller caller) {
        return pages.page(IN_ORDER, List.of(), page, caller);
    }

    private static SpaceView read(ResultSet row) throws SQLException {
        return new SpaceView(
                row.getLong("id"), row.getString("label"), new TreePath(row.getString("organization_path")));
    }
}
