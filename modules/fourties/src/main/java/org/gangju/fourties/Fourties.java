package org.gangju.fourties;

import java.util.List;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.module.Title;
import org.gangju.spi.permission.Permission;
import org.gangju.spi.tree.PlaceColumn;

/** Functional branches 四缘功能型党支部 of people with the same aspiration, interest, profession or place. */
public final class Fourties implements GangjuModule {

    static final String ID = "fourties";

    /** The type of the organizations that functional branches are. */
    static final String ORGANIZATION_TYPE = "FUNCTIONAL_BRANCH";

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
        return new Title("四缘功能型党支部", "Functional branches of four ties");
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                FourtiesPermissions.READ,
                FourtiesPermissions.WRITE,
                FourtiesPermissions.APPROVE,
                FourtiesPermissions.JOIN);
    }

    @Override
    public List<PlaceColumn> placeColumns() {
        return List.of(new PlaceColumn("functional_branch", "organization_path"));
    }
}
