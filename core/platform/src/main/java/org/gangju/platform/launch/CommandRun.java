package org.gangju.platform.launch;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangju.platform.audit.CommandAudit;
import org.gangju.platform.message.Messages;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;

/** Runs one command in an application without a server. */
final class CommandRun {

    private final List<String> known;
    private final PrintWriter errors;

    CommandRun(List<String> known, PrintWriter errors) {
        this.known = known;
        this.errors = errors;
    }

    static CommandRun ofAll() {
        return new CommandRun(CommandNames.all(), Terminal.errors());
    }

    /** The exit code: 0 after success, 2 when the command line is wrong, 1 when the command fails. */
    int run(List<String> line) {
        String name = line.getFirst();
        if (!known.contains(name)) {
            errors.println(
                    "没有命令 " + name + "，可用的有 / There is no command " + name + ", only: " + String.join(", ", known));
            return ExitCode.USAGE;
        }
        try (ConfigurableApplicationContext context = start()) {
            return execute(context, line);
        } catch (RuntimeException failure) {
            errors.println(StartFailure.lastLine(failure));
            return ExitCode.SOFTWARE;
        }
    }

    private static ConfigurableApplicationContext start() {
        return ModularApplication.run(spring -> {
            spring.setWebApplicationType(WebApplicationType.NONE);
            spring.setLogStartupInfo(false);
            spring.setDefaultProperties(Map.of("logging.level.root", "warn"));
        });
    }

    private int execute(ConfigurableApplicationContext context, List<String> line) {
        CommandLine commands = new CommandLine(CommandSpec.create().name("gangju"));
        context.getBeansWithAnnotation(CommandLine.Command.class).values().forEach(commands::addSubcommand);
        CommandFailures failures = new CommandFailures(context.getBean(Messages.class), Locale.getDefault());
        commands.setErr(errors);
        commands.setOut(Terminal.output());
        commands.setParameterExceptionHandler(failures);
        commands.setExecutionExceptionHandler(failures);
        int code = commands.execute(line.toArray(String[]::new));
        context.getBean(CommandAudit.class).commandEnded(line.getFirst(), code == ExitCode.OK);
        return code;
    }
}
