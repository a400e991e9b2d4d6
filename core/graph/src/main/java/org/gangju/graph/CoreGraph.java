package org.gangju.graph;

import java.util.List;
import org.gangju.grid.GridPermissions;
import org.gangju.indicator.IndicatorPermissions;
import org.gangju.member.MemberPermissions;
import org.gangju.organization.OrganizationPermissions;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.permission.Permission;
import org.springframework.stereotype.Component;

/** Organizations, members and grids. */
@Component
class CoreGraph implements GangjuModule {

    @Override
    public String id() {
        return "core";
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
}
