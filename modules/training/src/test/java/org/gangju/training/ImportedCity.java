package org.gangju.training;

import java.util.List;
import org.gangju.organization.OrganizationBatch;
import org.gangju.organization.OrganizationRow;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/** A city as the import of divisions makes it, down to one community; levels come from the divisions. */
final class ImportedCity {

    final TreePath city;
    final TreePath district;
    final TreePath street;
    final TreePath community;

    private final OrganizationBatch organizations;
    private final Keys keys;

    ImportedCity(OrganizationBatch organizations, Keys keys) {
        this.organizations = organizations;
        this.keys = keys;
        city = add(TreePath.aboveAll(), "CITY_COMMITTEE", "9901");
        district = add(city, "DISTRICT_COMMITTEE", "990101");
        street = add(district, "WORK_COMMITTEE", "990101001");
        community = add(street, "GENERAL_BRANCH", "990101001001");
    }

    /** Adds an organization that has a division of its own, or none. */
    TreePath add(TreePath parent, String type, @Nullable String division) {
        TreePath place = parent.child(keys.next("organization"));
        organizations.add(List.of(new OrganizationRow(
                place.id(),
                "o-" + place.id(),
                division,
                null,
                "组织" + place.id(),
                "组织",
                type,
                parent.isAboveAll() ? null : parent.id(),
                place)));
        return place;
    }

    static String id(TreePath place) {
        return new NodeId("Organization", place.id()).encoded();
    }
}
