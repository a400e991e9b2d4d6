package org.gangju.consolidation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.gangju.spi.node.Labelled;
import org.gangju.spi.period.ReadAsOf;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * A department's grid as it reads now, or as it read on a day.
 *
 * @param key the id
 * @param organizationKey the organization that it was registered for
 * @param organizationPath that organization's place
 * @param department whose grid it is
 * @param code its code in the department
 * @param name its name there
 * @param status its life
 * @param registeredOn when it was registered
 * @param mappedOn when it first became part of the one net
 * @param retiredOn when it was given up
 * @param version what an optimistic change names
 * @param asOf the day that it is read as of; null for the present
 */
record LegacyGridView(
        long key,
        long organizationKey,
        TreePath organizationPath,
        LegacyDepartment department,
        String code,
        String name,
        LegacyStatus status,
        LocalDate registeredOn,
        @Nullable LocalDate mappedOn,
        @Nullable LocalDate retiredOn,
        int version,
        @Nullable LocalDate asOf)
        implements Labelled, Placed, ReadAsOf {

    static final String TYPE_NAME = "LegacyGrid";

    static LegacyGridView read(ResultSet row, @Nullable LocalDate asOf) throws SQLException {
        return new LegacyGridView(
                row.getLong("id"),
                row.getLong("organization_id"),
                new TreePath(row.getString("organization_path")),
                LegacyDepartment.valueOf(row.getString("department")),
                row.getString("code"),
                row.getString("name"),
                LegacyStatus.valueOf(row.getString("status")),
                row.getObject("registered_on", LocalDate.class),
                by(asOf, row.getObject("mapped_on", LocalDate.class)),
                by(asOf, row.getObject("retired_on", LocalDate.class)),
                row.getInt("version"),
                asOf);
    }

    /** The day of what had happened by another day; null for what came later. */
    private static @Nullable LocalDate by(@Nullable LocalDate asOf, @Nullable LocalDate day) {
        return asOf == null || day == null || !day.isAfter(asOf) ? day : null;
    }

    @Override
    public String typeName() {
        return TYPE_NAME;
    }

    @Override
    public TreePath place() {
        return organizationPath;
    }
}
