package org.gangju.twonew;

import java.util.List;
import java.util.stream.Stream;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.module.Title;
import org.gangju.spi.permission.Permission;
import org.gangju.spi.tree.PlaceColumn;

/** Two-new organizations 两新组织: non-public enterprises and social organizations, and how the Party covers them. */
public final class TwoNew implements GangjuModule {

    public static final String ID = "twonew";

    private static final String PATH = "organization_path";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String version() {
        return "0.1.0";
    }

    @Override
    public Title title() {
        return new Title("两新组织", "Two-new organizations");
    }

    @Override
    public List<Permission> permissions() {
        return TwoNewPermissions.ALL;
    }

    @Override
    public List<PlaceColumn> placeColumns() {
        return Stream.of(
                        "new_organization",
                        "party_establishment_request",
                        "party_establishment",
                        "instructor_visit",
                        "area_committee",
                        "area_node",
                        "star_rubric",
                        "star_rating",
                        "new_organization_council",
                        "council_meeting")
                .map(table -> new PlaceColumn(table, PATH))
                .toList();
    }
}
