package org.gangju.platform.operation;

import org.gangju.spi.command.Rule;

/** What an operation that a client registers may break. */
enum OperationRule implements Rule {
    /** The text is no GraphQL document, or a larger one than may be sent. */
    OPERATION_UNREADABLE,
    /** The document does not hold exactly one operation, and that of the given name. */
    OPERATION_NAME_MISMATCH,
    /** The document is not valid in the client's schema. */
    OPERATION_INVALID,
    /** The version already has another document under this name. */
    OPERATION_TAKEN
}
