package org.gangju.consolidation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * How the grids of departments {@code l} are selected and read, as they are or as they were on a day.
 *
 * @param asOf the day; null for the present
 */
record LegacyMoment(@Nullable LocalDate asOf) {

    static final LegacyMoment PRESENT = new LegacyMoment(null);

    private static final Visibility VISIBILITY =
            Visibility.organizations(ConsolidationPermissions.READ.name(), "l.organization_path");

    PageQuery<LegacyGridView> byCode() {
        return new PageQuery<>(
                columns(),
                "legacy_grid l",
                "l.id",
                VISIBILITY,
                List.of(SortKey.text("l.code"), SortKey.number("l.id")),
                this::read);
    }

    String columns() {
        return """
                l.id, l.organization_id, l.organization_path, l.department, l.code, l.name, %s AS status, \
                l.registered_on, l.mapped_on, l.retired_on, l.version""".formatted(status());
    }

    /** Those that had been registered by the day. */
    Condition there() {
        return asOf == null ? Condition.all(List.of()) : Condition.of("l.registered_on <= ?", asOf);
    }

    Condition has(LegacyStatus wanted) {
        return Condition.of(status() + " = ?", wanted.name());
    }

    LegacyGridView read(ResultSet row) throws SQLException {
        return LegacyGridView.read(row, asOf);
    }

    /** On a day it is mapped as long as one of its consolidations holds, whatever has become of it since. */
    private String status() {
        return asOf == null ? "l.status" : """
                CASE WHEN l.retired_on <= DATE '%1$s' THEN 'RETIRED' \
                WHEN EXISTS (SELECT 1 FROM grid_consolidation c WHERE c.legacy_grid_id = l.id \
                AND c.valid_from <= DATE '%1$s' AND (c.valid_to IS NULL OR c.valid_to > DATE '%1$s')) THEN 'MAPPED' \
                ELSE 'REGISTERED' END""".formatted(asOf);
    }
}
