package org.gangju.template;

import java.util.List;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.module.Title;
import org.gangju.spi.permission.Permission;
import org.gangju.spi.permission.PermissionUse;
import org.gangju.spi.tree.PlaceColumn;

/** What the kernel knows of this module before it starts anything of it. */
public final class Template implements GangjuModule {

    static final String ID = "template";
    static final Permission READ = new Permission("template.read", "查看公告", "Read notices", PermissionUse.STRUCTURE);
    static final Permission WRITE = new Permission("template.write", "发布公告", "Post notices");

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
        return new Title("公告（模块样板）", "Notices (a template)");
    }

    @Override
    public String platform() {
        return ">=0.1 <1";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(READ, WRITE);
    }

    @Override
    public List<PlaceColumn> placeColumns() {
        return List.of(new PlaceColumn("template_notice", "organization_path"));
    }
}
