package org.gangju.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExportQueryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

    @Test
    void takesTodayAndAllIndicatorsUnlessToldOtherwise() {
        ExportQuery query = ExportQuery.of(Map.of("organization", "51"), TODAY);
        assertThat(query.day()).isEqualTo(TODAY);
        assertThat(query.keys()).isNull();
        assertThat(query.breakdown()).isFalse();
        assertThat(query.wanted()).isEqualTo(RowsWanted.ALL);
    }

    @Test
    void namesAKeyOnce() {
        ExportQuery query = ExportQuery.of(Map.of("organization", "51", "keys", "K5, K6,K5"), TODAY);
        assertThat(query.keys()).containsExactly("K5", "K6");
    }

    @Test
    void holdsTenThousandLines() {
        assertThatCode(() -> FigureSheet.requireLimit(10_000)).doesNotThrowAnyException();
        assertThatThrownBy(() -> FigureSheet.requireLimit(10_001))
                .isInstanceOfSatisfying(CodedException.class, limit -> {
                    assertThat(limit.code()).isEqualTo(ErrorCode.LIMIT_EXCEEDED);
                    assertThat(limit.arguments()).containsExactly("export-lines", 10_000, 10_001L);
                });
    }

    @Test
    void defusesFormulasInTextsAlone() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        List<String> texts = List.of("=1", "+1", "-1", "@a", "\tb", "＝1", "a=1", "", "1,5", "say \"no\"");
        List<List<@Nullable Object>> lines = new ArrayList<>();
        texts.forEach(text -> lines.add(Arrays.asList(text, 0.00005, null)));
        new CsvFormat().write(new Sheet("", List.of("h"), lines), stream);
        assertThat(stream.toString(StandardCharsets.UTF_8).split("\r\n"))
                .containsExactly(
                        "\uFEFFh",
                        "'=1,0.00005,",
                        "'+1,0.00005,",
                        "'-1,0.00005,",
                        "'@a,0.00005,",
                        "'\tb,0.00005,",
                        "'＝1,0.00005,",
                        "a=1,0.00005,",
                        ",0.00005,",
                        "\"1,5\",0.00005,",
                        "\"say \"\"no\"\"\",0.00005,");
    }
}
