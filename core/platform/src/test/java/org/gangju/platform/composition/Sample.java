package org.gangju.platform.composition;

import java.util.List;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.module.Requirement;
import org.gangju.spi.module.Title;
import org.gangju.spi.permission.Permission;

/** A module that says what a test tells it to. */
record Sample(
        String id,
        String version,
        Title title,
        List<Requirement> requirements,
        String platform,
        List<Permission> permissions,
        boolean optional,
        List<String> areas)
        implements GangjuModule {

    static Sample of(String id) {
        return new Sample(
                id,
                "1.2.0",
                new Title("模块", "Module"),
                List.of(),
                ">=0.1 <1",
                List.of(permission(id + ".read"), permission(id + ".write")),
                !List.of("platform", "core").contains(id),
                List.of(id));
    }

    static Permission permission(String name) {
        return new Permission(name, "权限", "Permission");
    }

    Sample requiring(String... others) {
        return requiring(List.of(others).stream()
                .map(other -> new Requirement(other, "^1.0"))
                .toList());
    }

    Sample requiring(List<Requirement> others) {
        return new Sample(id, version, title, others, platform, permissions, optional, areas);
    }

    Sample inVersion(String other) {
        return new Sample(id, other, title, requirements, platform, permissions, optional, areas);
    }

    Sample titled(String chinese, String english) {
        return new Sample(
                id, version, new Title(chinese, english), requirements, platform, permissions, optional, areas);
    }

    Sample forPlatform(String range) {
        return new Sample(id, version, title, requirements, range, permissions, optional, areas);
    }

    Sample permitting(Permission... others) {
        return new Sample(id, version, title, requirements, platform, List.of(others), optional, areas);
    }

    Sample inAreas(String... others) {
        return new Sample(id, version, title, requirements, platform, permissions, optional, List.of(others));
    }

    FoundModule with(String sdl) {
        return new FoundModule(this, id + ".jar", List.of(SdlSamples.file(id, sdl)));
    }

    FoundModule without() {
        return new FoundModule(this, id + ".jar", List.of());
    }
}
