package org.gangju.demo;

import java.io.Console;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows members, rate and time left on a terminal; stays quiet where nobody watches one. */
final class TerminalProgress implements FillProgress, AutoCloseable {

    private final @Nullable ProgressBar bar;

    private TerminalProgress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static TerminalProgress start(String task) {
        return new TerminalProgress(isTerminal() ? bar(task) : null);
    }

    @Override
    public void filled(long members, long total) {
        if (bar != null) {
            bar.maxHint(total);
            bar.stepTo(members);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    // Since JDK 22 there can be a console that is no terminal; before and since 25 there can be none.
    private static boolean isTerminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    private static ProgressBar bar(String task) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setConsumer(new ConsoleProgressBarConsumer(System.out))
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .build();
    }
}
