package org.gangju.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DivisionTextsTest {

    private static final DivisionTexts CHINESE = new DivisionTexts(Locale.SIMPLIFIED_CHINESE);
    private static final DivisionTexts ENGLISH = new DivisionTexts(Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource(FaultReason.class)
    void hasEveryReasonInBothLanguages(FaultReason reason) {
        assertThat(CHINESE.of(reason.name(), "5101", "6", "510104")).matches(".*\\p{IsHan}.*[^{}]*");
        assertThat(ENGLISH.of(reason.name(), "5101", "6", "510104")).doesNotContainPattern("\\p{IsHan}|[{}]");
    }

    @ParameterizedTest
    @CsvSource({
        "zh,    'areas.csv:4: 代码“51010”不是 6 位数字。'",
        "zh-TW, 'areas.csv:4: 代码“51010”不是 6 位数字。'",
        "en-GB, 'areas.csv:4: the code “51010” does not have 6 digits.'",
        "fr,    'areas.csv:4: the code “51010” does not have 6 digits.'",
    })
    void speaksChineseToChineseAndEnglishToAllOthers(String language, String line) {
        RowFault fault = new RowFault("areas.csv", 4, "WRONG_CODE", List.of("51010", "6"));
        assertThat(new DivisionTexts(Locale.forLanguageTag(language)).of(fault)).isEqualTo(line);
    }

    @Test
    void leavesOutTheLineOfAWholeFilesFault() {
        assertThat(ENGLISH.of(new RowFault("areas.csv", 0, "FILE_MISSING", List.of())))
                .isEqualTo("areas.csv: there is no such file in the folder.");
    }

    @Test
    void endsWithTheNumberOfFaults() {
        assertThat(ENGLISH.refused(faults(1)))
                .hasSize(2)
                .last()
                .isEqualTo("Nothing was imported: the data have 1 fault.");
        assertThat(ENGLISH.refused(faults(2))).last().isEqualTo("Nothing was imported: the data have 2 faults.");
        assertThat(ENGLISH.refused(faults(100)))
                .last()
                .isEqualTo("Nothing was imported: the data have at least 100 faults.");
    }

    @Test
    void countsWhatWasImported() {
        ImportResult result = new ImportResult(new ImportCount(3329, 1), new ImportCount(6376, 2));
        assertThat(CHINESE.of(result)).isEqualTo("导入完成：网格新增 3,329 个、原有 1 个；组织新增 6,376 个、原有 2 个。");
    }

    private static List<RowFault> faults(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new RowFault("areas.csv", number + 2, "BLANK_NAME", List.of()))
                .toList();
    }
}
