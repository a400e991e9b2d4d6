package org.gangju.platform.command;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.MutationInput;
import org.springframework.stereotype.Component;

/**
 * Tells requests that have acted already, for what is weighed before a mutation's transaction, such as a password: of a
 * repetition there is nothing to weigh any more.
 */
@Component
public class Repetitions {

    private final IdempotencyRequests requests;

    Repetitions(IdempotencyRequests requests) {
        this.requests = requests;
    }

    /**
     * Whether a request of this id has acted. It may only save work: another request may act, or the old one be forgotten,
     * right after it.
     */
    public boolean isOne(Caller caller, MutationInput input) {
        String requestId = input.clientMutationId();
        return requestId != null && requests.has(caller.id(), IdempotencyKey.name(input), requestId);
    }
}
