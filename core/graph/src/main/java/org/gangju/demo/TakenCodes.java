package org.gangju.demo;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.gangju.spi.tree.TreePath;

/** Refuses to make what somebody has made already. */
final class TakenCodes {

    private static final int WINDOW = 1000;

    private TakenCodes() {}

    /**
     * @param places tells of at most 1,000 codes which are there
     * @throws org.gangju.spi.error.CodedException naming the first code that is taken
     */
    static void refuse(Stream<String> codes, Function<List<String>, Map<String, TreePath>> places) {
        codes.gather(Gatherers.windowFixed(WINDOW))
                .flatMap(window -> places.apply(window).keySet().stream())
                .findFirst()
                .ifPresent(code -> {
                    throw DemoRefusal.codeTaken(code);
                });
    }
}
