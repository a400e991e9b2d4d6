package org.gangju.consolidation;

import java.util.List;
import java.util.stream.Stream;

/**
 * One reason for which a file of departments' grids is refused.
 *
 * @param line counted from 1; 0 when the fault is the whole file's
 * @param reason why
 * @param arguments what fills the places of the message, each short enough to be shown
 */
record LegacyFault(long line, LegacyFaultReason reason, List<String> arguments) {

    private static final int LONGEST_ARGUMENT = 40;

    static LegacyFault of(long line, LegacyFaultReason reason, Object... arguments) {
        return new LegacyFault(
                line, reason, Stream.of(arguments).map(LegacyFault::shortened).toList());
    }

    private static String shortened(Object argument) {
        String text = String.valueOf(argument);
        return text.length() <= LONGEST_ARGUMENT ? text : text.substring(0, LONGEST_ARGUMENT) + "…";
    }
}
