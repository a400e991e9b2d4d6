package org.gangju.consolidation;

import java.io.Console;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows rows, rate and time left on a terminal; stays quiet where nobody watches one. */
final class WritingProgress implements AutoCloseable {

    private final @Nullable ProgressBar bar;

    private WritingProgress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static WritingProgress start(String task, long total) {
        return new WritingProgress(isTerminal() ? bar(task, total) : null);
    }

    void written(long rows) {
        if (bar != null) {
            bar.stepTo(rows);
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

    private static ProgressBar bar(String task, long total) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total)
                .setConsumer(new ConsoleProgressBarConsumer(System.out))
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .build();
    }
}
