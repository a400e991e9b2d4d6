package org.gangju.platform.launch;

import java.util.List;
import java.util.Optional;

/** Starts the server, or runs the command that the first argument names. */
public final class Launch {

    private static final int FAILURE = 1;

    private Launch() {}

    /**
     * Runs the application; returns when the server is up, and ends the process after a command or a failure.
     *
     * @param arguments a command with its options, or settings such as {@code --server.port=8081}, or nothing
     */
    public static void run(String... arguments) {
        Optional<String> word = List.of(arguments).stream().findFirst().filter(first -> !isSetting(first));
        int code = word.isPresent() ? CommandRun.ofAll().run(List.of(arguments)) : serve(arguments);
        if (word.isPresent() || code != 0) {
            System.exit(code);
        }
    }

    /** Settings start with two dashes and have a value; {@code --help} has none. */
    private static boolean isSetting(String argument) {
        return argument.startsWith("--") && argument.contains("=");
    }

    private static int serve(String... arguments) {
        try {
            ModularApplication.run(spring -> {}, arguments);
            return 0;
        } catch (RuntimeException failure) {
            Terminal.errors().println(StartFailure.lastLine(failure));
            return FAILURE;
        }
    }
}
