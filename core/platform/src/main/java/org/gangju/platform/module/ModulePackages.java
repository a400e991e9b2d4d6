package org.gangju.platform.module;

import java.util.List;
import org.gangju.platform.Platform;

/** Where the components of the modules on the class path are. */
public final class ModulePackages {

    private ModulePackages() {}

    /** The packages of all modules that the application itself brings, without checking any of them. */
    public static List<String> announced() {
        return ModuleFinder.in(Platform.class.getClassLoader()).modules().stream()
                .flatMap(found -> found.module().packages().stream())
                .toList();
    }
}
