package org.gangju.platform.composition;

import java.util.List;
import org.gangju.spi.module.Requirement;
import org.gangju.spi.module.Title;
import org.gangju.spi.permission.Permission;

/** What a module said of itself, asked once. What it failed to say stands here as something harmless. */
record Manifest(
        String id,
        String version,
        Title title,
        List<Requirement> requirements,
        String platform,
        List<Permission> permissions,
        boolean optional,
        List<String> areas) {

    /** In place of what a module did not say because it did not even tell its id. */
    static Manifest nameless(String origin) {
        return new Manifest(origin, "0.0.0", new Title("—", "—"), List.of(), "*", List.of(), true, List.of());
    }

    List<String> required() {
        return requirements.stream().map(Requirement::moduleId).distinct().toList();
    }
}
