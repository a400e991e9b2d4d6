package org.gangju.spi.command;

import org.apiguardian.api.API;

/** The rules that inputs of every feature share. */
@API(status = API.Status.STABLE, since = "0.1")
public enum InputRule implements Rule {
    /** What an id or code names does not exist, or not for this caller. */
    NOT_FOUND,
    /** A text that must say something is empty. */
    TEXT_BLANK,
    /** A text is longer than its column. */
    TEXT_TOO_LONG,
    /** A text has line breaks or characters that nobody sees. */
    TEXT_UNPRINTABLE,
    /** A code has other characters than letters, digits, dots, dashes and underscores. */
    CODE_MALFORMED,
    /** Something else has this code already. */
    CODE_TAKEN,
    /** Only a caller over the whole tree adds a root. */
    ROOT_NOT_ALLOWED,
    /** The tree would get more levels than it may have. */
    TREE_TOO_DEEP,
    /** A node cannot hang below itself. */
    MOVE_INTO_ITSELF,
    /** The module that this belongs to is off for the organization. */
    MODULE_DISABLED
}
