package org.gangju.platform.module;

import java.util.List;
import java.util.stream.Stream;
import org.gangju.platform.basis.BasisPermissions;
import org.gangju.platform.grant.GrantPermissions;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.module.Title;
import org.gangju.spi.permission.Permission;
import org.gangju.spi.permission.PermissionUse;
import org.gangju.spi.privacy.SealedColumn;
import org.gangju.spi.tree.PlaceColumn;

/** The kernel as a module: its own SDL, tables and permissions. */
public final class PlatformModule implements GangjuModule {

    /** The platform's version, which modules name a range of. */
    public static final String VERSION = "0.1.0";

    /** Who may see which modules there are; for all others a module that is off does not exist. */
    public static final Permission MODULE_READ = new Permission(
            "module.read", "查看已安装的模块及其启停决定", "See the installed modules and what is decided", PermissionUse.STRUCTURE);

    /** Who may read the audit; never given but by name. */
    public static final Permission AUDIT_READ = new Permission("audit.read", "查阅审计记录", "Read the audit");

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
        return Stream.of(
                        Stream.of(
                                AUDIT_READ,
                                security("account.read", "查看账户", "See accounts"),
                                security("account.write", "创建和修改账户", "Create and change accounts"),
                                security("client.read", "查看机器客户端", "See machine clients"),
                                security("client.write", "创建、修改和撤销机器客户端", "Create, change and revoke machine clients"),
                                MODULE_READ,
                                new Permission(
                                        "module.write",
                                        "为组织启用或停用模块",
                                        "Switch modules on and off for organizations",
                                        PermissionUse.ADMINISTRATION),
                                new Permission("operation.write", "登记客户端的操作文档", "Register a client's operations")),
                        GrantPermissions.all().stream(),
                        BasisPermissions.all().stream())
                .flatMap(permissions -> permissions)
                .toList();
    }

    private static Permission security(String name, String chinese, String english) {
        return new Permission(name, chinese, english, PermissionUse.SECURITY);
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
                new PlaceColumn("processing_record", "organization_path"),
                new PlaceColumn("registered_operation", "organization_path"),
                new PlaceColumn("role_grant", "organization_path"));
    }

    @Override
    public List<SealedColumn> sealedColumns() {
        return List.of(
                new SealedColumn("account", "second_factor", "username"),
                new SealedColumn("sealed_installation_secret", "secret_text", "name"));
    }

    /** Found by the application itself, whether or not there are modules. */
    @Override
    public List<String> packages() {
        return List.of();
    }
}
