package org.gangju.platform.library;

import java.util.List;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.permission.Permission;
import org.springframework.stereotype.Component;

@Component
class LibraryModule implements GangjuModule {

    @Override
    public String id() {
        return "library";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission("book.read", "查看", "Read"),
                new Permission("book.write", "修改", "Write"),
                new Permission("book.burn", "销毁", "Burn"));
    }
}
