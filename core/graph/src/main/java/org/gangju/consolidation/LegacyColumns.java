package org.gangju.consolidation;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Checks the rows of one file, one after the other, against the header and the rows above. */
final class LegacyColumns {

    static final String DEPARTMENT = "department";
    static final String CODE = "code";
    static final String NAME = "name";
    static final String GRID = "grid";

    private static final int LONGEST_CODE = 64;
    private static final int LONGEST_NAME = 200;

    private final LegacyFaults faults;
    private final List<String> titles;
    private final Set<String> seen = new HashSet<>();

    LegacyColumns(CsvRecord header, LegacyFaults faults) {
        this.faults = faults;
        this.titles = header.getFields().stream()
                .map(title -> title.replace("\uFEFF", "").strip())
                .toList();
        List.of(DEPARTMENT, CODE, NAME).stream()
                .filter(column -> !titles.contains(column))
                .forEach(
                        column -> faults.add(header.getStartingLineNumber(), LegacyFaultReason.COLUMN_MISSING, column));
    }

    /** The row, or nothing when it has a fault. */
    Optional<LegacyLine> row(CsvRecord row) {
        long line = row.getStartingLineNumber();
        if (row.getFieldCount() != titles.size()) {
            faults.add(line, LegacyFaultReason.WRONG_FIELD_COUNT, titles.size(), row.getFieldCount());
            return Optional.empty();
        }
        Optional<LegacyDepartment> department = department(row, line);
        @Nullable String code = text(row, CODE, LONGEST_CODE);
        @Nullable String name = text(row, NAME, LONGEST_NAME);
        if (department.isEmpty() || code == null || name == null) {
            return Optional.empty();
        }
        if (!seen.add(department.get() + " " + code)) {
            faults.add(line, LegacyFaultReason.DUPLICATE_CODE, code);
            return Optional.empty();
        }
        return Optional.of(new LegacyLine(line, department.get(), new NewLegacyGrid(code, name), grid(row)));
    }

    private Optional<LegacyDepartment> department(CsvRecord row, long line) {
        String written = field(row, DEPARTMENT).strip();
        Optional<LegacyDepartment> known = Arrays.stream(LegacyDepartment.values())
                .filter(department -> department.name().equals(written))
                .findFirst();
        if (known.isEmpty()) {
            faults.add(line, LegacyFaultReason.UNKNOWN_DEPARTMENT, written);
        }
        return known;
    }

    private @Nullable String text(CsvRecord row, String column, int longest) {
        try {
            return InputText.name(field(row, column), column, longest);
        } catch (RuleViolation broken) {
            faults.add(row.getStartingLineNumber(), reason(broken), column, longest);
            return null;
        }
    }

    private static LegacyFaultReason reason(RuleViolation broken) {
        if (broken.rule() == InputRule.TEXT_BLANK) {
            return LegacyFaultReason.BLANK;
        }
        return broken.rule() == InputRule.TEXT_TOO_LONG ? LegacyFaultReason.TOO_LONG : LegacyFaultReason.UNPRINTABLE;
    }

    private @Nullable String grid(CsvRecord row) {
        if (!titles.contains(GRID)) {
            return null;
        }
        String code = field(row, GRID).strip();
        return code.isEmpty() ? null : code;
    }

    private String field(CsvRecord row, String column) {
        return row.getField(titles.indexOf(column));
    }
}
