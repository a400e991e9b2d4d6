package org.gangju.plugin;

import java.io.File;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What somebody outside this project compiles a module against: the SPI and libraries, nothing else of ours. */
final class PluginClassPath {

    private PluginClassPath() {}

    static String text() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(PluginClassPath::isPublished)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isPublished(String entry) {
        boolean spi = entry.contains("/core/spi/") || entry.contains("/gangju-spi-");
        return spi || (entry.endsWith(".jar") && !entry.contains("gangju-"));
    }
}
