package org.gangju.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.junit.jupiter.api.Test;

class ProgressBarsTest {

    private final List<String> shown = new ArrayList<>();

    @Test
    void showsRowsAndRateOfEachFileAndTheTimeLeftOfTheWriting() {
        try (ProgressBars bars = new ProgressBars(new DivisionTexts(Locale.ENGLISH), this::builder)) {
            bars.read("streets.csv", 261);
            bars.read("villages.csv", 1000);
            bars.read("villages.csv", 3047);
            bars.written(0, 3329);
            bars.written(1000, 3329);
            bars.written(3329, 3329);
        }
        assertThat(last("Checking streets.csv")).contains("261").contains("rows/s");
        assertThat(last("Checking villages.csv")).contains("3047").contains("rows/s");
        assertThat(last("Writing")).contains("100%").contains("3329/3329 rows").contains("rows/s");
    }

    private String last(String task) {
        return shown.stream().filter(line -> line.startsWith(task)).toList().getLast();
    }

    private ProgressBarBuilder builder() {
        return new ProgressBarBuilder().setConsumer(new DelegatingProgressBarConsumer(shown::add, 120));
    }
}
