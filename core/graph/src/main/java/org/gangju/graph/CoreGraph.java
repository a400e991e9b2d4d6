package org.gangju.graph;

import java.util.List;
import org.gangju.grid.GridPermissions;
import org.gangju.indicator.IndicatorPermissions;
import org.gangju.member.MemberPermissions;
import org.gangju.organization.OrganizationPermissions;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.module.Title;
import org.gangju.spi.permission.Permission;
import org.gangju.spi.tree.PlaceColumn;

/** Organizations, members and grids. */
public final class CoreGraph implements GangjuModule {

    @Override
    public String id() {
        return "core";
    }

    @Override
    public String version() {
        return "0.1.0";
    }

    @Override
    public Title title() {
        return new Title("核心图", "Core graph");
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                OrganizationPermissions.READ,
                OrganizationPermissions.WRITE,
                MemberPermissions.READ,
                MemberPermissions.WRITE,
                GridPermissions.READ,
                GridPermissions.WRITE,
                IndicatorPermissions.READ);
    }

    @Override
    public boolean optional() {
        return false;
    }

    @Override
    public List<String> areas() {
        return List.of("organization", "member", "grid", "assignment", "indicator", "demo");
    }

    @Override
    public List<PlaceColumn> placeColumns() {
        return List.of(
                new PlaceColumn("member", "organization_path"),
                new PlaceColumn("grid", "organization_path"),
                new PlaceColumn("assignment", "organization_path"));
    }

    @Override
    public List<String> packages() {
        return List.of(
                "org.gangju.organization",
                "org.gangju.member",
                "org.gangju.grid",
                "org.gangju.assignment",
                "org.gangju.indicator",
                "org.gangju.division",
                "org.gangju.demo");
    }
}
