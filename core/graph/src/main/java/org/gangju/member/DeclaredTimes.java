package org.gangju.member;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.gangju.spi.member.Availability;

/** How the times that a member declared stand in one column. */
final class DeclaredTimes {

    static final String NONE = "";

    private static final String BETWEEN = ",";

    private DeclaredTimes() {}

    /** Each once, in the order of the enum. */
    static String written(Collection<Availability> times) {
        return times.stream().distinct().sorted().map(Enum::name).collect(Collectors.joining(BETWEEN));
    }

    static List<Availability> read(String column) {
        return column.isEmpty()
                ? List.of()
                : Arrays.stream(column.split(BETWEEN, -1))
                        .map(Availability::valueOf)
                        .toList();
    }
}
