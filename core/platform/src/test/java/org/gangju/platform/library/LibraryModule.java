package org.gangju.platform.library;

import java.util.List;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.module.Title;
import org.gangju.spi.permission.Permission;

final class LibraryModule implements GangjuModule {

    @Override
    public String id() {
        return "library";
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public Title title() {
        return new Title("图书馆", "Library");
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission("book.read", "查看", "Read"),
                new Permission("book.write", "修改", "Write"),
                new Permission("book.burn", "销毁", "Burn"));
    }

    @Override
    public boolean optional() {
        return false;
    }
}
