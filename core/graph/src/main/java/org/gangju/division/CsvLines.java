package org.gangju.division;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

/** Streams the records of one file, in UTF-8 with or without a byte order mark and with any line ends. */
final class CsvLines {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    // An open quote swallows line after line; it is given up after this many characters.
    private static final int LONGEST_RECORD = 4 * LineGuard.LONGEST_LINE;

    private final DivisionFile file;
    private final FaultLog faults;
    private final CsvLineHandler handler = new CsvLineHandler();

    CsvLines(DivisionFile file, FaultLog faults) {
        this.file = file;
        this.faults = faults;
    }

    /** Hands on each record until {@code wantsMore} declines; false if the file was not read to its end. */
    boolean read(Path path, Predicate<CsvLine> wantsMore) {
        try (Reader reader = open(path)) {
            skipByteOrderMark(reader);
            return stream(records(reader), wantsMore);
        } catch (CsvParseException broken) {
            faults.add(file, handler.line(), FaultReason.BROKEN_QUOTES);
        } catch (LineTooLongException endless) {
            faults.add(file, endless.line(), FaultReason.LINE_TOO_LONG, LineGuard.LONGEST_LINE);
        } catch (IOException unreadable) {
            faults.add(file, 0, FaultReason.FILE_UNREADABLE);
        }
        return false;
    }

    private static boolean stream(CsvReader<CsvLine> lines, Predicate<CsvLine> wantsMore) throws IOException {
        try {
            for (CsvLine line : lines) {
                if (!wantsMore.test(line)) {
                    return false;
                }
            }
            return true;
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private CsvReader<CsvLine> records(Reader reader) {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_RECORD)
                .build(handler, reader);
    }

    // This decoder puts a replacement character where bytes are no UTF-8, so that the fault is found with its line.
    private static Reader open(Path path) throws IOException {
        Reader decoded = new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8);
        return new BufferedReader(new LineGuard(decoded));
    }

    private static void skipByteOrderMark(Reader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
    }
}
