package org.gangju.sample.bakery;

import java.util.List;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.module.Title;
import org.gangju.spi.permission.Permission;

/** A module for tests that switch modules. It stands alone. It is off where no test has switched it on. */
public final class BakeryModule implements GangjuModule {

    @Override
    public String id() {
        return "bakery";
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public Title title() {
        return new Title("面包房", "Bakery");
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission("bakery.read", "查看面包房", "See the bakery"),
                new Permission("bakery.write", "经营面包房", "Run the bakery"));
    }

    @Override
    public boolean onByDefault() {
        return false;
    }
}
