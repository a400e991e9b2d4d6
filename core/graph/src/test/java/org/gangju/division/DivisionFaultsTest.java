package org.gangju.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionFaultsTest {

    @TempDir
    private Path path;

    private DivisionFolder folder;

    @BeforeEach
    void prepare() {
        folder = new DivisionFolder(path);
    }

    @Test
    void acceptsTheFolderThatTheOtherTestsSpoil() {
        assertThat(folder.faults("all")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "areas.csv,    '5101,金牛区,5101,51',                         4, WRONG_CODE,        '5101|6'",
        "areas.csv,    '51010x,金牛区,5101,51',                       4, WRONG_CODE,        '51010x|6'",
        "areas.csv,    '５１０１０６,金牛区,5101,51',                 4, WRONG_CODE,        '５１０１０６|6'",
        "villages.csv, '51010401700,合江亭社区,510104017,51,5101,510104', 4, WRONG_CODE,    '51010401700|12'",
        "areas.csv,    '510104,锦江区,5101,51',                       4, DUPLICATE_CODE,    '510104'",
        "villages.csv, '510104017001,合江亭社区,510104017,51,5101,510104', 4, DUPLICATE_CODE, '510104017001'",
        "villages.csv, '510104018001,合江亭社区,510104018,51,5101,510104', 4, UNKNOWN_PARENT, 'streetCode|510104018'",
        "streets.csv,  '510104018,东湖街道,,51,5101',                 4, UNKNOWN_PARENT,    'areaCode|'",
        "streets.csv,  '510104018,东湖街道,510105,51,5101',           4, PARENT_NOT_PREFIX, 'areaCode|510105|510104018'",
        "streets.csv,  '510104018,东湖街道,510104,52,5101',           4, UNKNOWN_PARENT,    'provinceCode|52'",
        "areas.csv,    '510106,,5101,51',                             4, BLANK_NAME,        ''",
        "areas.csv,    '510106,　 ,5101,51',                          4, BLANK_NAME,        ''",
        "areas.csv,    '510106,金牛区,5101',                          4, WRONG_FIELD_COUNT, '4|3'",
        "areas.csv,    '510106,金牛,区,5101,51',                      4, WRONG_FIELD_COUNT, '4|5'",
        "areas.csv,    '510106,\"金牛\n区\",5101,51',                 4, CONTROL_CHARACTER, ''",
        "areas.csv,    '510106,\"金牛区,5101,51',                     4, BROKEN_QUOTES,     ''",
        "areas.csv,    '510106,\"金牛\"区,5101,51',                   4, BROKEN_QUOTES,     ''",
    })
    void refusesARowWithFileLineAndReason(String file, String row, long line, String reason, String arguments) {
        folder.add(file, row);
        List<String> expected = arguments.isEmpty() ? List.of() : List.of(arguments.split("\\|", -1));
        assertThat(folder.faults("5101")).containsExactly(new RowFault(file, line, reason, expected));
    }

    @Test
    void refusesANameOfMoreThan200Characters() {
        folder.add("areas.csv", "510106," + "牛".repeat(200) + ",5101,51");
        assertThat(folder.faults("5101")).isEmpty();
        folder.add("areas.csv", "510107," + "侯".repeat(201) + ",5101,51");
        assertThat(folder.faults("5101"))
                .containsExactly(new RowFault("areas.csv", 5, "NAME_TOO_LONG", List.of("200", "201")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"provinces.csv", "cities.csv", "areas.csv", "streets.csv", "villages.csv"})
    void namesAFileThatIsMissingOrEmptyOrHasNoRows(String file) {
        String header = folder.text(file).lines().findFirst().orElseThrow();
        folder.text(file, "");
        assertThat(folder.faults("all")).containsExactly(new RowFault(file, 0, "FILE_EMPTY", List.of()));
        folder.text(file, "\uFEFF\n\n");
        assertThat(folder.faults("all")).containsExactly(new RowFault(file, 0, "FILE_EMPTY", List.of()));
        folder.text(file, header);
        assertThat(folder.faults("all")).containsExactly(new RowFault(file, 0, "NO_ROWS", List.of()));
        folder.delete(file);
        assertThat(folder.faults("all")).containsExactly(new RowFault(file, 0, "FILE_MISSING", List.of()));
    }

    @Test
    void namesEveryFileThatIsMissing() {
        folder.delete("streets.csv");
        folder.delete("villages.csv");
        assertThat(folder.faults("all")).extracting(RowFault::file).containsExactly("streets.csv", "villages.csv");
    }

    @Test
    void namesEveryColumnThatIsMissing() {
        folder.write("areas.csv", "code,title,provinceCode", "510104,锦江区,51");
        assertThat(folder.faults("all"))
                .containsExactly(
                        new RowFault("areas.csv", 1, "COLUMN_MISSING", List.of("name")),
                        new RowFault("areas.csv", 1, "COLUMN_MISSING", List.of("cityCode")));
    }

    @Test
    void refusesAnotherEncodingOnceForAFileAndWithTheLine() {
        folder.text("streets.csv", folder.text("streets.csv"), Charset.forName("GBK"));
        assertThat(folder.faults("all")).containsExactly(new RowFault("streets.csv", 2, "WRONG_ENCODING", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void refusesUtf16AtTheHeader(String charset) {
        folder.text("streets.csv", folder.text("streets.csv"), Charset.forName(charset));
        assertThat(folder.faults("all")).containsExactly(new RowFault("streets.csv", 1, "WRONG_ENCODING", List.of()));
    }

    @Test
    void refusesAFileThatIsFarLargerThanTheWholeCountry() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(path.resolve("villages.csv").toFile(), "rw")) {
            file.setLength(128L * 1024 * 1024 + 1);
        }
        assertThat(folder.faults("all"))
                .containsExactly(new RowFault("villages.csv", 0, "FILE_TOO_LARGE", List.of("128")));
    }

    @Test
    void refusesOneEndlessLine() {
        folder.text("villages.csv", folder.text("villages.csv") + "5".repeat(1_000_000), StandardCharsets.UTF_8);
        assertThat(folder.faults("all"))
                .containsExactly(new RowFault("villages.csv", 4, "LINE_TOO_LONG", List.of("8192")));
        folder.text("villages.csv", "code,".repeat(1_000_000));
        assertThat(folder.faults("all"))
                .containsExactly(new RowFault("villages.csv", 1, "LINE_TOO_LONG", List.of("8192")));
    }

    @Test
    void givesUpAQuoteThatSwallowsTheRestOfTheFile() {
        folder.add("villages.csv", "510105100202,\"文家村委会,510105100,51,5101,510105");
        folder.text("villages.csv", folder.text("villages.csv") + "x\n".repeat(100_000));
        assertThat(folder.faults("all")).containsExactly(new RowFault("villages.csv", 4, "BROKEN_QUOTES", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5102", "51", "510104", "", "成都", "all,5102"})
    void refusesACityThatTheFilesDoNotHave(String code) {
        String unknown = code.startsWith("all") ? "all" : code;
        assertThat(folder.faults(code))
                .contains(new RowFault("cities.csv", 0, "UNKNOWN_CITY", List.of(unknown)))
                .allMatch(fault -> fault.reasonCode().equals("UNKNOWN_CITY"));
    }

    @Test
    void refusesAFaultInACityThatWasNotAskedFor() {
        folder.add("cities.csv", "5103,自贡市,51").add("areas.csv", "510302,,5103,51");
        assertThat(folder.faults("5101")).containsExactly(new RowFault("areas.csv", 4, "BLANK_NAME", List.of()));
    }

    @Test
    void collectsFaultsOverAllFilesAndDoesNotBlameTheChildrenOfAFaultyRow() {
        folder.add("areas.csv", "510106,,5101,51")
                .add("streets.csv", "510106001,金泉街道,510106,51,5101")
                .add("villages.csv", "510106001001,,510106001,51,5101,510106");
        assertThat(folder.faults("all"))
                .containsExactly(
                        new RowFault("areas.csv", 4, "BLANK_NAME", List.of()),
                        new RowFault("villages.csv", 4, "BLANK_NAME", List.of()));
    }

    @Test
    void stopsAtTheHundredthFault() {
        String rows = IntStream.rangeClosed(1, 150)
                .mapToObj("bad%d,名,5101,51\n"::formatted)
                .reduce("", String::concat);
        folder.text("areas.csv", folder.text("areas.csv") + rows);
        assertThat(folder.faults("all"))
                .hasSize(100)
                .last()
                .extracting(RowFault::line)
                .isEqualTo(103L);
    }

    @Test
    void cutsALongValueForTheMessage() {
        folder.add("areas.csv", "9".repeat(500) + ",金牛区,5101,51");
        assertThat(folder.faults("all").getFirst().arguments()).containsExactly("9".repeat(40) + "…", "6");
    }
}
