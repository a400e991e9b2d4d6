package org.gangju.division;

import java.io.IOException;

/** A line goes on for longer than any true row could. */
final class LineTooLongException extends IOException {

    private final long line;

    LineTooLongException(long line) {
        super("line " + line);
        this.line = line;
    }

    long line() {
        return line;
    }
}
