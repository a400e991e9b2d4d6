package org.gangju.twonew.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.Pages;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.tree.TreePath;
import org.gangju.twonew.TwoNewPermissions;
import org.gangju.twonew.unit.EstablishmentMode;
import org.springframework.stereotype.Repository;

/** Reads what was put up for decision, always within the caller's scope. */
@Repository
class CoverageRequestReader implements NodeLoader<CoverageRequestView> {

    static final PageQuery<CoverageRequestView> ROWS = new PageQuery<>(
            "r.id, r.organization_id, r.organization_path, r.establishment_mode, r.party_organization_id",
            "party_establishment_request r",
            "r.id",
            Visibility.organizations(TwoNewPermissions.READ.name(), "r.organization_path"),
            List.of(SortKey.number("r.id")),
            CoverageRequestReader::read);

    private final Pages pages;

    CoverageRequestReader(Pages pages) {
        this.pages = pages;
    }

    @Override
    public String typeName() {
        return CoverageRequestView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return TwoNewPermissions.READ.name();
    }

    @Override
    public Map<Long, CoverageRequestView> load(Set<Long> keys, Caller caller) {
        return pages.byKey(ROWS, keys, caller);
    }

    private static CoverageRequestView read(ResultSet row) throws SQLException {
        return new CoverageRequestView(
                row.getLong("id"),
                row.getLong("organization_id"),
                new TreePath(row.getString("organization_path")),
                EstablishmentMode.valueOf(row.getString("establishment_mode")),
                row.getLong("party_organization_id"));
    }
}
