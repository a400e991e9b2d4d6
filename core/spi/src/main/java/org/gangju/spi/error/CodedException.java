package org.gangju.spi.error;

import java.util.List;
import org.apiguardian.api.API;

/**
 * A failure that becomes one GraphQL error with a code. Its text comes from the message bundle, in the caller's
 * language, under {@code error.<messageKey>}.
 */
@API(status = API.Status.STABLE, since = "0.1")
public class CodedException extends RuntimeException {

    private final ErrorCode code;
    private final String messageKey;
    private final transient List<Object> arguments;

    public CodedException(ErrorCode code, String messageKey, Object... arguments) {
        super(messageKey);
        this.code = code;
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    public ErrorCode code() {
        return code;
    }

    public String messageKey() {
        return messageKey;
    }

    /** What fills the places of the message. */
    public List<Object> arguments() {
        return arguments;
    }
}
