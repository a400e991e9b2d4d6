package org.gangju.spi.error;

import org.apiguardian.api.API;

/** The codes that {@code extensions.code} of an error may carry, with whose fault each is. */
@API(status = API.Status.STABLE, since = "0.1")
public enum ErrorCode {
    UNAUTHENTICATED(ErrorCategory.CALLER),
    FORBIDDEN(ErrorCategory.CALLER),
    NOT_FOUND(ErrorCategory.CALLER),
    BAD_INPUT(ErrorCategory.CALLER),
    MODULE_DISABLED(ErrorCategory.CALLER),
    LIMIT_EXCEEDED(ErrorCategory.CALLER),
    CONFLICT(ErrorCategory.CALLER),
    RATE_LIMITED(ErrorCategory.CALLER),
    /** No document is known by the hash that a request names; Apollo's clients then send the document itself. */
    PERSISTED_QUERY_NOT_FOUND(ErrorCategory.CALLER),
    INTERNAL(ErrorCategory.PLATFORM);

    private final ErrorCategory category;

    ErrorCode(ErrorCategory category) {
        this.category = category;
    }

    /** Whose fault an error of this code is. */
    public ErrorCategory category() {
        return category;
    }
}
