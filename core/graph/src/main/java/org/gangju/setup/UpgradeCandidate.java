package org.gangju.setup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.gangju.spi.organization.OrganizationType;
import org.gangju.spi.period.ReadAsOf;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * An organization that has grown into something larger; its superior decides.
 *
 * @param placeToday where the organization is by now, which decides who may see how many belong to it
 * @param members of its own and of those directly below it
 * @param asOf the day that was asked for; null for the present
 */
record UpgradeCandidate(
        long organizationKey,
        TreePath place,
        TreePath placeToday,
        int members,
        OrganizationType suggestedType,
        @Nullable LocalDate asOf)
        implements Placed, ReadAsOf {

    static UpgradeCandidate read(ResultSet row, SetupSettings settings, @Nullable LocalDate asOf) throws SQLException {
        int members = row.getInt("members");
        return new UpgradeCandidate(
                row.getLong("id"),
                new TreePath(row.getString("path")),
                new TreePath(row.getString("place_today")),
                members,
                members > settings.committeeAbove()
                        ? OrganizationType.PARTY_COMMITTEE
                        : OrganizationType.GENERAL_BRANCH,
                asOf);
    }
}
