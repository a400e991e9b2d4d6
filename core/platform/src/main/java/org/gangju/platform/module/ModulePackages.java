package org.gangju.platform.module;

import java.util.List;
import java.util.stream.Stream;
import org.gangju.spi.module.GangjuModule;
import org.springframework.core.env.StandardEnvironment;

/** Where the components of the modules are, before any application exists. */
public final class ModulePackages {

    private ModulePackages() {}

    /** Knows the classes of the application and of the plugins folder that the environment's variables name. */
    public static ClassLoader loader() {
        return PluginFolder.of(new StandardEnvironment()).loader();
    }

    /** The packages of all modules that this loader finds, without checking any of them. */
    public static List<String> announced(ClassLoader loader) {
        return ModuleFinder.in(loader).modules().stream()
                .flatMap(found -> packages(found.module()))
                .toList();
    }

    private static Stream<String> packages(GangjuModule module) {
        try {
            return List.copyOf(module.packages()).stream();
        } catch (RuntimeException | LinkageError silent) {
            return Stream.of();
        }
    }
}
