package org.gangju.platform.launch;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.gangju.platform.message.Messages;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.error.CodedException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Ends a command that failed with one line that says why, after the usage when the command line was wrong. */
final class CommandFailures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Messages messages;
    private final Locale locale;

    CommandFailures(Messages messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] line) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter errors = command.getErr();
        command.usage(errors);
        errors.println(last(command, StartFailure.reason(wrong)));
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        command.getErr().println(last(command, reason(failure)));
        return ExitCode.SOFTWARE;
    }

    private static String last(CommandLine command, String reason) {
        return command.getCommandName() + " 失败 / failed: " + reason;
    }

    private String reason(Exception failure) {
        if (failure instanceof CodedException coded) {
            return text("error." + coded.messageKey(), coded.arguments());
        }
        if (failure instanceof RuleViolation broken) {
            return text("problem." + broken.rule().name(), broken.arguments());
        }
        return StartFailure.reason(failure);
    }

    private String text(String key, List<Object> arguments) {
        return messages.text(key, arguments, locale);
    }
}
