package com.example.parking;

import java.util.List;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.module.Title;
import org.gangju.spi.permission.Permission;
import org.gangju.spi.tree.PlaceColumn;

/** What the kernel knows of this module before it starts anything of it. */
public final class Parking implements GangjuModule {

    static final String ID = "parking";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String version() {
        return "2.3.4";
    }

    @Override
    public Title title() {
        return new Title("停车", "Parking");
    }

    @Override
    public String platform() {
        return ">=0.1 <1";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission("parking.read", "查看停车位", "See parking spaces"),
                new Permission("parking.write", "划定停车位", "Mark out parking spaces"));
    }

    @Override
    public List<PlaceColumn> placeColumns() {
        return List.of(new PlaceColumn("parking_space", "organization_path"));
    }
}
