package org.gangju.platform.audit;

/** In which way a chain is not what it was. */
enum ChainFaultKind {
    /** The entry's columns do not give its hash. */
    EDITED,
    /** The entry was somewhere else in the chain. */
    MOVED,
    /** The entry does not follow the one before it: one of both was replaced. */
    UNLINKED,
    /** There is no entry of this number. */
    MISSING,
    /** There is no entry from this number on, although there was. */
    TRUNCATED,
    /** The entry is not the one that was signed. */
    REWRITTEN,
    /** The checkpoint of this entry was not signed with the key of this installation. */
    FORGED_CHECKPOINT,
    /** The head of the chain says otherwise than its last entry. */
    HEAD_CHANGED
}
