package org.gangju.consolidation;

/** Why a file or a line is refused. The comment gives the arguments of the message. */
enum LegacyFaultReason {
    /** No arguments. */
    FILE_MISSING,
    /** No arguments. */
    FILE_UNREADABLE,
    /** Not UTF-8; no arguments. */
    WRONG_ENCODING,
    /** A quote that is not closed, text after a closing quote, or a line without an end; no arguments. */
    BROKEN_LINE,
    /** The column. */
    COLUMN_MISSING,
    /** A header and no row, or neither; no arguments. */
    NO_ROWS,
    /** The most rows that a file may have. */
    TOO_MANY_ROWS,
    /** How many fields were expected, how many were found. */
    WRONG_FIELD_COUNT,
    /** The value of the column. */
    UNKNOWN_DEPARTMENT,
    /** The column. */
    BLANK,
    /** The column, the most characters that it may have. */
    TOO_LONG,
    /** The column: a line break, a tab or another character that nobody sees. */
    UNPRINTABLE,
    /** The code. */
    DUPLICATE_CODE,
    /** The code: the department has it for another organization. */
    CODE_OF_OTHER,
    /** The code of the grid. */
    UNKNOWN_GRID
}
