package org.gangju.indicator;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Comma-separated values as RFC 4180 has them, in UTF-8 with the mark by which spreadsheets know it. */
@Component
class CsvFormat implements SheetFormat {

    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    /** What spreadsheets take a text for a formula by, their full-width forms too, and what they skip in front of it. */
    private static final Set<Character> BEGINS_FORMULA =
            Set.of('=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠');

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public String contentType() {
        return "text/csv;charset=utf-8";
    }

    @Override
    public void write(Sheet sheet, OutputStream stream) throws IOException {
        stream.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(stream, StandardCharsets.UTF_8);
        csv.writeRecord(sheet.header());
        for (List<@Nullable Object> line : sheet.lines()) {
            csv.writeRecord(line.stream().map(CsvFormat::text).toList());
        }
        csv.flush();
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case String text -> defused(text);
            case Double share -> BigDecimal.valueOf(share).stripTrailingZeros().toPlainString();
            default -> cell.toString();
        };
    }

    /** Only texts come from people; an apostrophe in front makes a spreadsheet show them as they are. */
    private static String defused(String text) {
        return !text.isEmpty() && BEGINS_FORMULA.contains(text.charAt(0)) ? "'" + text : text;
    }
}
