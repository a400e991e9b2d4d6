package org.gangju.platform.module;

import java.util.List;

/** What people know a jar or folder by. */
final class Origin {

    /** Where the build tool leaves the classes of a module that is being developed. */
    private static final List<String> BUILD_FOLDERS = List.of("classes", "test-classes", "target");

    private Origin() {}

    /** The file name at the end of an address such as {@code jar:file:/opt/gangju/plugins/parking.jar!/}. */
    static String of(String address) {
        List<String> steps = List.of(address.replaceAll("[!/]+$", "").split("/"));
        return steps.reversed().stream()
                .filter(step -> !BUILD_FOLDERS.contains(step))
                .findFirst()
                .orElse(address);
    }

    /** What a jar that says nothing of itself is called: its name, as far as it is one. */
    static String withoutEnding(String origin) {
        return origin.replaceFirst("\\.jar$", "");
    }
}
