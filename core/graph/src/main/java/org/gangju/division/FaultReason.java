package org.gangju.division;

/** Why a file, a line or a choice of cities is refused. The comment gives the arguments of the message. */
enum FaultReason {
    /** No arguments. */
    FILE_MISSING,
    /** No arguments. */
    FILE_UNREADABLE,
    /** The greatest size in MiB. */
    FILE_TOO_LARGE,
    /** Neither a header nor a row; no arguments. */
    FILE_EMPTY,
    /** A header and no row; no arguments. */
    NO_ROWS,
    /** Not UTF-8; no arguments. */
    WRONG_ENCODING,
    /** The most characters that a line may have. */
    LINE_TOO_LONG,
    /** A quote that is not closed, or text after a closing quote; no arguments. */
    BROKEN_QUOTES,
    /** The column. */
    COLUMN_MISSING,
    /** How many fields were expected, how many were found. */
    WRONG_FIELD_COUNT,
    /** The code, how many digits it must have. */
    WRONG_CODE,
    /** The code. */
    DUPLICATE_CODE,
    /** The column, its value. */
    UNKNOWN_PARENT,
    /** The column, its value, the code that does not begin with it. */
    PARENT_NOT_PREFIX,
    /** No arguments. */
    BLANK_NAME,
    /** The most characters that a name may have, how many it has. */
    NAME_TOO_LONG,
    /** A line break, a tab or another control character in a name; no arguments. */
    CONTROL_CHARACTER,
    /** The code that was asked for. */
    UNKNOWN_CITY
}
