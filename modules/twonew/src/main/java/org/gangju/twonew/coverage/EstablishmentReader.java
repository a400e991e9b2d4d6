package org.gangju.twonew.coverage;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.tree.TreePath;
import org.gangju.twonew.TwoNewPermissions;
import org.gangju.twonew.unit.EstablishmentMode;
import org.springframework.stereotype.Repository;

/** Reads the party organizations of units, always within the caller's scope. */
@Repository
class EstablishmentReader {

    private static final PageQuery<EstablishmentView> BY_DAY = new PageQuery<>(
            """
            e.id, e.new_organization_id, e.organization_path, e.establishment_mode, e.party_organization_id, e.reason, \
            e.approved_on, e.end_reason, e.valid_from, e.valid_to""",
            "party_establishment e",
            "e.id",
            Visibility.organizations(TwoNewPermissions.READ.name(), "e.organization_path"),
            List.of(SortKey.text("e.valid_from"), SortKey.number("e.id")),
            EstablishmentReader::read);

    private final Pages pages;

    EstablishmentReader(Pages pages) {
        this.pages = pages;
    }

    /** All that a unit has had, by day. */
    Map<Long, Connection<EstablishmentView>> ofUnits(Set<Long> units, PageRequest page, Caller caller) {
        return pages.pages(
                BY_DAY,
                units.stream()
                        .collect(toMap(key -> key, key -> List.of(Condition.of("e.new_organization_id = ?", key)))),
                page,
                caller);
    }

    private static EstablishmentView read(ResultSet row) throws SQLException {
        return new EstablishmentView(
                row.getLong("id"),
                row.getLong("new_organization_id"),
                new TreePath(row.getString("organization_path")),
                EstablishmentMode.valueOf(row.getString("establishment_mode")),
                row.getLong("party_organization_id"),
                row.getString("reason"),
                row.getObject("approved_on", LocalDate.class),
                row.getString("end_reason"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
