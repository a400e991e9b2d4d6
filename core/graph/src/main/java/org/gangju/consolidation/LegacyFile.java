package org.gangju.consolidation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Reads a CSV file of departments' grids, in UTF-8 with or without a byte order mark. */
final class LegacyFile {

    static final int MOST_ROWS = 100_000;

    private static final int LONGEST_RECORD = 32_768;

    private final LegacyFaults faults = new LegacyFaults();

    /**
     * The rows of a file.
     *
     * @throws LegacyRefusedException with the first faults, at most 100
     */
    static List<LegacyLine> read(Path path) {
        return new LegacyFile().rows(path);
    }

    private List<LegacyLine> rows(Path path) {
        List<LegacyLine> rows = new ArrayList<>();
        if (!Files.isRegularFile(path)) {
            faults.add(0, LegacyFaultReason.FILE_MISSING);
            faults.refuseIfAny();
        }
        try (CsvReader<CsvRecord> records = records(path)) {
            collect(records.iterator(), rows);
        } catch (CsvParseException broken) {
            faults.add(rows.size() + 2L, LegacyFaultReason.BROKEN_LINE);
        } catch (IOException | UncheckedIOException unreadable) {
            faults.add(0, reason(unreadable));
        }
        faults.refuseIfAny();
        return rows;
    }

    private static LegacyFaultReason reason(Exception failure) {
        boolean encoding =
                failure instanceof CharacterCodingException || failure.getCause() instanceof CharacterCodingException;
        return encoding ? LegacyFaultReason.WRONG_ENCODING : LegacyFaultReason.FILE_UNREADABLE;
    }

    private static CsvReader<CsvRecord> records(Path path) throws IOException {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_RECORD)
                .ofCsvRecord(Files.newBufferedReader(path, StandardCharsets.UTF_8));
    }

    private void collect(Iterator<CsvRecord> records, List<LegacyLine> rows) {
        if (!records.hasNext()) {
            faults.add(0, LegacyFaultReason.NO_ROWS);
            return;
        }
        LegacyColumns columns = new LegacyColumns(records.next(), faults);
        faults.refuseIfAny();
        if (!records.hasNext()) {
            faults.add(0, LegacyFaultReason.NO_ROWS);
        }
        int count = 0;
        while (records.hasNext() && !faults.isFull()) {
            count++;
            if (count > MOST_ROWS) {
                faults.add(0, LegacyFaultReason.TOO_MANY_ROWS, MOST_ROWS);
                return;
            }
            columns.row(records.next()).ifPresent(rows::add);
        }
    }
}
