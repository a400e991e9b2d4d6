package org.gangju.platform.module;

import java.util.List;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.module.Title;
import org.gangju.spi.permission.Permission;
import org.gangju.spi.tree.PlaceColumn;

/** The kernel as a module: its own SDL, tables and permissions. */
public final class PlatformModule implements GangjuModule {

    /** The platform's version, which modules name a range of. */
    public static final String VERSION = "0.1.0";

    /** Who may see which modules there are; for all others a module that is off does not exist. */
    public static final Permission MODULE_READ =
            new Permission("module.read", "查看已安装的模块及其启停决定", "See the installed modules and what is decided");

    @Override
    public String id() {
        return "platform";
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public Title title() {
        return new Title("平台", "Platform");
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission("account.read", "查看账户", "See accounts"),
                new Permission("account.write", "创建和修改账户", "Create and change accounts"),
                new Permission("client.read", "查看机器客户端", "See machine clients"),
                new Permission("client.write", "创建、修改和撤销机器客户端", "Create, change and revoke machine clients"),
                MODULE_READ,
                new Permission("module.write", "为组织启用或停用模块", "Switch modules on and off for organizations"),
                new Permission("operation.write", "登记客户端的操作文档", "Register a client's operations"));
    }

    @Override
    public boolean optional() {
        return false;
    }

    @Override
    public List<PlaceColumn> placeColumns() {
        return List.of(
                new PlaceColumn("account", "organization_path"),
                new PlaceColumn("api_client", "organization_path"),
                new PlaceColumn("registered_operation", "organization_path"));
    }

    /** Found by the application itself, whether or not there are modules. */
    @Override
    public List<String> packages() {
        return List.of();
    }
}
