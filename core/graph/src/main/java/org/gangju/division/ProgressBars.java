package org.gangju.division;

import java.util.function.Supplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** Shows an import on a terminal: rows, rate and time left, one bar for each file that is checked and one for writing. */
final class ProgressBars implements ImportProgress, AutoCloseable {

    // How many rows a file has is not known before its end.
    private static final long UNKNOWN = -1;

    private final DivisionTexts texts;
    private final Supplier<ProgressBarBuilder> builders;
    private @Nullable ProgressBar bar;
    private String task = "";

    ProgressBars(DivisionTexts texts, Supplier<ProgressBarBuilder> builders) {
        this.texts = texts;
        this.builders = builders;
    }

    @Override
    public void read(String file, long rows) {
        show(texts.of("checking", file), rows, UNKNOWN);
    }

    @Override
    public void written(long divisions, long total) {
        show(texts.of("writing"), divisions, total);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private void show(String wanted, long done, long total) {
        if (bar == null || !task.equals(wanted)) {
            close();
            task = wanted;
            bar = builders.get()
                    .setTaskName(wanted)
                    .setUnit(texts.of("rows"), 1)
                    .showSpeed()
                    .setInitialMax(total)
                    .build();
        }
        bar.stepTo(done);
    }
}
