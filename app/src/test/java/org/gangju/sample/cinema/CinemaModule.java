package org.gangju.sample.cinema;

import java.util.List;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.module.Requirement;
import org.gangju.spi.module.Title;
import org.gangju.spi.permission.Permission;

/** A module for tests that switch modules. It requires the bakery. It is off where no test has switched it on. */
public final class CinemaModule implements GangjuModule {

    @Override
    public String id() {
        return "cinema";
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public Title title() {
        return new Title("电影院", "Cinema");
    }

    @Override
    public List<Requirement> requirements() {
        return List.of(new Requirement("bakery", "^1.0"));
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission("cinema.read", "查看电影院", "See the cinema"),
                new Permission("cinema.write", "经营电影院", "Run the cinema"));
    }

    @Override
    public boolean onByDefault() {
        return false;
    }
}
