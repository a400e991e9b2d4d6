package org.gangju.platform.client;

import java.util.List;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.permission.Permission;
import org.springframework.stereotype.Component;

/** What the kernel itself asks permission for. */
@Component
class PlatformModule implements GangjuModule {

    @Override
    public String id() {
        return "platform";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(new Permission("client.write", "创建机器客户端", "Create machine clients"));
    }

    @Override
    public boolean optional() {
        return false;
    }
}
