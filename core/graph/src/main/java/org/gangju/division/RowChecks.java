package org.gangju.division;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks the rows of one file, one after the other, against the header and the rows above. */
final class RowChecks {

    /** As many UTF-16 units as the narrowest of the databases counts in a column of names. */
    static final int LONGEST_NAME = 200;

    private final DivisionFile file;
    private final Columns columns;
    private final DivisionNames names;
    private final FaultLog faults;
    private final List<DivisionFile> nearestFirst;
    private boolean encodingReported;

    RowChecks(DivisionFile file, Columns columns, DivisionNames names, FaultLog faults) {
        this.file = file;
        this.columns = columns;
        this.names = names;
        this.faults = faults;
        this.nearestFirst = file.above().reversed();
    }

    /** The row, or null if it has a fault. A sound code is known from then on, so that no child is blamed as well. */
    @Nullable
    DivisionRow check(CsvLine line) {
        if (line.fields().size() != columns.width()) {
            faults.add(
                    file,
                    line.line(),
                    FaultReason.WRONG_FIELD_COUNT,
                    columns.width(),
                    line.fields().size());
            return null;
        }
        DivisionRow row = new DivisionRow(columns.code(line, DivisionFile.CODE), columns.text(line, DivisionFile.NAME));
        boolean sound = checkCode(line, row.code());
        sound &= checkEncoding(line);
        sound &= checkName(line.line(), row.name());
        return sound ? row : null;
    }

    private boolean checkCode(CsvLine line, String code) {
        if (!isCode(code)) {
            return refuse(line.line(), FaultReason.WRONG_CODE, code, file.codeLength());
        }
        boolean sound = checkParents(line, code);
        if (!names.add(file, code, columns.text(line, DivisionFile.NAME))) {
            return refuse(line.line(), FaultReason.DUPLICATE_CODE, code);
        }
        return sound;
    }

    private boolean isCode(String code) {
        return code.length() == file.codeLength() && code.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    private boolean checkParents(CsvLine line, String code) {
        for (DivisionFile level : nearestFirst) {
            String parent = columns.code(line, level.referringColumn());
            if (!names.has(level, parent)) {
                return refuse(line.line(), FaultReason.UNKNOWN_PARENT, level.referringColumn(), parent);
            }
            if (!code.startsWith(parent)) {
                return refuse(line.line(), FaultReason.PARENT_NOT_PREFIX, level.referringColumn(), parent, code);
            }
        }
        return true;
    }

    // One fault of this kind a file: a file in another encoding is wrong on every line.
    private boolean checkEncoding(CsvLine line) {
        if (line.isDecoded() || encodingReported) {
            return true;
        }
        encodingReported = true;
        return refuse(line.line(), FaultReason.WRONG_ENCODING);
    }

    private boolean checkName(long line, String name) {
        if (name.isBlank()) {
            return refuse(line, FaultReason.BLANK_NAME);
        }
        if (name.length() > LONGEST_NAME) {
            return refuse(line, FaultReason.NAME_TOO_LONG, LONGEST_NAME, name.length());
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            return refuse(line, FaultReason.CONTROL_CHARACTER);
        }
        return true;
    }

    private boolean refuse(long line, FaultReason reason, Object... arguments) {
        faults.add(file, line, reason, arguments);
        return false;
    }
}
