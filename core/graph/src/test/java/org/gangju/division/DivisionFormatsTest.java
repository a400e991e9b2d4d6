package org.gangju.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet or another operating system may have done to the files, and is taken all the same. */
class DivisionFormatsTest {

    private static final List<String> FILES =
            List.of("provinces.csv", "cities.csv", "areas.csv", "streets.csv", "villages.csv");

    @TempDir
    private Path path;

    private DivisionFolder folder;

    private List<PlannedDivision> untouched = List.of();

    @BeforeEach
    void prepare() {
        folder = new DivisionFolder(path);
        untouched = folder.plan("all");
    }

    @Test
    void theUntouchedFolderPlansEachDivisionAfterTheOneAboveIt() {
        assertThat(untouched)
                .extracting(PlannedDivision::code)
                .containsExactly("5101", "510104", "510105", "510104017", "510105100", "510104017001", "510105100201");
    }

    @Test
    void acceptsAByteOrderMark() {
        FILES.forEach(file -> folder.text(file, "\uFEFF" + folder.text(file)));
        assertThat(folder.plan("all")).isEqualTo(untouched);
    }

    @Test
    void acceptsAByteOrderMarkBeforeAQuote() {
        FILES.forEach(file -> folder.text(file, "\uFEFF" + folder.text(file).replaceFirst("code", "\"code\"")));
        assertThat(folder.plan("all")).isEqualTo(untouched);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n\n"})
    void acceptsOtherLineEnds(String lineEnd) {
        FILES.forEach(file -> folder.text(file, folder.text(file).replace("\n", lineEnd)));
        assertThat(folder.plan("all")).isEqualTo(untouched);
    }

    @Test
    void acceptsAFileWithoutAFinalLineEnd() {
        FILES.forEach(file -> folder.text(file, folder.text(file).stripTrailing()));
        assertThat(folder.plan("all")).isEqualTo(untouched);
    }

    @Test
    void acceptsQuotesRoundEveryField() {
        FILES.forEach(file -> folder.text(file, folder.text(file).replaceAll("([^,\n]+)", "\"$1\"")));
        assertThat(folder.plan("all")).isEqualTo(untouched);
    }

    @Test
    void acceptsSpacesRoundCodesFullWidthOnesToo() {
        FILES.forEach(file -> folder.text(file, folder.text(file).replaceAll("(\\d+)", "　 $1　")));
        assertThat(folder.plan("all")).isEqualTo(untouched);
    }

    @Test
    void acceptsColumnsInAnyOrderAndMoreOfThem() {
        folder.write("areas.csv", "name,x,cityCode,provinceCode,code", "锦江区,,5101,51,510104", "青羊区,,5101,51,510105");
        assertThat(folder.plan("all")).isEqualTo(untouched);
    }

    @Test
    void acceptsRowsInAnyOrder() {
        FILES.forEach(this::reverseRows);
        assertThat(folder.plan("all")).containsExactlyInAnyOrderElementsOf(untouched);
    }

    @ParameterizedTest
    @ValueSource(strings = {"锦,江区", "“锦江”区", "锦\"江\"区", "　锦江区", "锦　江区　", "锦江（东）区", "𡐓\uE170㙟区", "e\u0301é区"})
    void keepsTheGridsNameExactly(String name) {
        String quoted = "\"" + name.replace("\"", "\"\"") + "\"";
        folder.add("areas.csv", "510106," + quoted + ",5101,51");
        assertThat(folder.plan("all"))
                .filteredOn(planned -> planned.code().equals("510106"))
                .singleElement()
                .satisfies(planned -> assertThat(planned.gridName()).isEqualTo(name))
                .extracting(planned -> planned.organizations().getFirst().name())
                .isEqualTo("中国共产党" + name.strip() + "委员会");
    }

    private void reverseRows(String file) {
        List<String> lines = new ArrayList<>(folder.text(file).lines().toList());
        String header = lines.removeFirst();
        folder.write(
                file,
                Stream.concat(Stream.of(header), lines.reversed().stream()).toArray(String[]::new));
    }
}
