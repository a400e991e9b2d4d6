package org.gangju.indicator;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A workbook of one sheet. Texts stay texts in it, whatever they begin with; no cell holds a formula. */
@Component
class ExcelFormat implements SheetFormat {

    /** Lines that are held in memory until they are sent. */
    private static final int FLUSHED_LINES = 500;

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public String contentType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public void write(Sheet sheet, OutputStream stream) throws IOException {
        // Not closed: that would close the stream, which is the server's.
        Workbook workbook = new Workbook(stream, "Gangju", "1.0");
        Worksheet page = workbook.newWorksheet(sheet.title());
        writeHeader(sheet.header(), page);
        for (int line = 0; line < sheet.lines().size(); line++) {
            writeLine(sheet.lines().get(line), line + 1, page);
            if (line % FLUSHED_LINES == FLUSHED_LINES - 1) {
                page.flush();
            }
        }
        workbook.finish();
    }

    private static void writeHeader(List<String> header, Worksheet page) {
        for (int column = 0; column < header.size(); column++) {
            page.value(0, column, header.get(column));
            page.style(0, column).bold().set();
        }
    }

    private static void writeLine(List<@Nullable Object> cells, int line, Worksheet page) {
        for (int column = 0; column < cells.size(); column++) {
            write(cells.get(column), line, column, page);
        }
    }

    private static void write(@Nullable Object cell, int line, int column, Worksheet page) {
        switch (cell) {
            case null -> {}
            case Number number -> page.value(line, column, number);
            case Boolean truth -> page.value(line, column, truth);
            case LocalDate day -> {
                page.value(line, column, day);
                page.style(line, column).format("yyyy-mm-dd").set();
            }
            default -> page.value(line, column, cell.toString());
        }
    }
}
