package org.gangju.division;

import java.util.List;

/**
 * One reason for which divisions are refused.
 *
 * @param file the file's name without its folder
 * @param line counted from 1; 0 when the fault is the whole file's
 * @param reasonCode a name of {@code FaultReason}; the key of the message
 * @param arguments what fills the places of the message, each short enough to be shown
 */
public record RowFault(String file, long line, String reasonCode, List<String> arguments) {

    private static final int LONGEST_ARGUMENT = 40;

    public RowFault {
        arguments = arguments.stream().map(RowFault::shortened).toList();
    }

    private static String shortened(String argument) {
        if (argument.length() <= LONGEST_ARGUMENT) {
            return argument;
        }
        return argument.substring(0, LONGEST_ARGUMENT) + "…";
    }
}
