package org.gangju.redproperty;

import java.util.List;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.module.Title;
import org.gangju.spi.permission.Permission;
import org.gangju.spi.tree.PlaceColumn;

/** Red property 红色物业: property companies, owners' committees, four-party councils and cross-appointments. */
public final class RedProperty implements GangjuModule {

    public static final String ID = "redproperty";

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
        return new Title("红色物业", "Red property");
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                RedPropertyPermissions.READ,
                RedPropertyPermissions.PEOPLE,
                RedPropertyPermissions.WRITE,
                RedPropertyPermissions.APPROVE);
    }

    @Override
    public List<PlaceColumn> placeColumns() {
        return List.of(
                new PlaceColumn("property_company", "organization_path"),
                new PlaceColumn("property_service", "organization_path"),
                new PlaceColumn("property_service", "company_path"),
                new PlaceColumn("owners_committee", "organization_path"),
                new PlaceColumn("four_party_council", "organization_path"),
                new PlaceColumn("cross_appointment", "home_path"),
                new PlaceColumn("cross_appointment", "target_path"));
    }
}
