package org.gangju.division;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes in one file: its header first, then row by row. */
final class FileIntake {

    private static final int ROWS_PER_REPORT = 1000;

    private final DivisionFile file;
    private final DivisionNames names;
    private final FaultLog faults;
    private final ReadingProgress progress;
    private @Nullable RowChecks checks;
    private long rows;

    FileIntake(DivisionFile file, DivisionNames names, FaultLog faults, ReadingProgress progress) {
        this.file = file;
        this.names = names;
        this.faults = faults;
        this.progress = progress;
    }

    /** Hands on the sound rows. False if there are rows that could not be seen, so that what is below cannot be judged. */
    boolean read(Path path, Consumer<DivisionRow> sink) {
        boolean whole = new CsvLines(file, faults).read(path, line -> take(line, sink));
        progress.read(file.fileName(), rows);
        if (!whole) {
            return false;
        }
        if (checks == null) {
            faults.add(file, 0, FaultReason.FILE_EMPTY);
        }
        if (checks != null && rows == 0) {
            faults.add(file, 0, FaultReason.NO_ROWS);
        }
        return rows > 0;
    }

    private boolean take(CsvLine line, Consumer<DivisionRow> sink) {
        if (checks == null) {
            return takeHeader(line);
        }
        DivisionRow row = checks.check(line);
        if (row != null) {
            sink.accept(row);
        }
        rows++;
        if (rows % ROWS_PER_REPORT == 0) {
            progress.read(file.fileName(), rows);
        }
        return !faults.isFull();
    }

    private boolean takeHeader(CsvLine header) {
        if (!header.isDecoded()) {
            faults.add(file, header.line(), FaultReason.WRONG_ENCODING);
            return false;
        }
        Columns columns = new Columns(file, header);
        List<String> missing = columns.missing();
        missing.forEach(column -> faults.add(file, header.line(), FaultReason.COLUMN_MISSING, column));
        checks = new RowChecks(file, columns, names, faults);
        return missing.isEmpty();
    }
}
