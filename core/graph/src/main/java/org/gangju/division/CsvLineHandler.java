package org.gangju.division;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Collects the fields of a record; unlike the library's own records it still knows the line when parsing fails. */
final class CsvLineHandler extends AbstractBaseCsvCallbackHandler<CsvLine> {

    private long line;
    private List<String> fields = new ArrayList<>();

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = startingLineNumber;
        fields = new ArrayList<>();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        fields.add(new String(buffer, offset, length));
    }

    @Override
    protected CsvLine buildRecord() {
        return new CsvLine(line, fields);
    }

    /** Where the record begins that is being read. */
    long line() {
        return line;
    }
}
