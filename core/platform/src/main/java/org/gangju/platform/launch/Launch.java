package org.gangju.platform.launch;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.SpringApplication;

/** Starts the server, or runs the command that the first argument names. */
public final class Launch {

    private static final int FAILURE = 1;

    private Launch() {}

    /**
     * Runs the application; returns when the server is up, and ends the process after a command or a failure.
     *
     * @param application the class of the assembly, in whose package commands are looked for
     * @param arguments a command with its options, or settings such as {@code --server.port=8081}, or nothing
     */
    public static void run(Class<?> application, String... arguments) {
        Optional<String> word = List.of(arguments).stream().findFirst().filter(first -> !isSetting(first));
        int code =
                word.isPresent() ? CommandRun.of(application).run(List.of(arguments)) : serve(application, arguments);
        if (word.isPresent() || code != 0) {
            System.exit(code);
        }
    }

    /** Settings start with two dashes and have a value; {@code --help} has none. */
    private static boolean isSetting(String argument) {
        return argument.startsWith("--") && argument.contains("=");
    }

    private static int serve(Class<?> application, String... arguments) {
        try {
            SpringApplication.run(application, arguments);
            return 0;
        } catch (RuntimeException failure) {
            Terminal.errors().println(StartFailure.lastLine(failure));
            return FAILURE;
        }
    }
}
