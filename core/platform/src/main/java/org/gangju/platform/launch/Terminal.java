package org.gangju.platform.launch;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The terminal's two streams. In a bare POSIX locale they would know ASCII only, and Chinese needs UTF-8. */
final class Terminal {

    private Terminal() {}

    static PrintWriter output() {
        return writer(System.out);
    }

    static PrintWriter errors() {
        return writer(System.err);
    }

    private static PrintWriter writer(PrintStream stream) {
        Charset own = stream.charset();
        return new PrintWriter(stream, true, own.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : own);
    }
}
