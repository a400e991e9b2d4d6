package org.gangju.platform.command;

import org.gangju.platform.privacy.Pepper;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.MutationInput;
import org.gangju.spi.command.RuleViolation;

/**
 * What makes a request the repetition of another.
 *
 * @param caller whose request it is
 * @param mutation the name of the input's type
 * @param requestId the client's name for the request
 * @param inputHash a digest of the whole input, which tells nothing of it
 */
record IdempotencyKey(String caller, String mutation, String requestId, String inputHash) {

    private static final int LONGEST = 100;

    static IdempotencyKey of(Caller caller, MutationInput input, String requestId, Pepper pepper) {
        if (requestId.isBlank() || requestId.length() > LONGEST) {
            throw new RuleViolation(CommandRule.CLIENT_MUTATION_ID_LENGTH, "clientMutationId", LONGEST);
        }
        return new IdempotencyKey(caller.id(), name(input), requestId, pepper.digest(input.toString()));
    }

    /** What the mutation of an input is called in the table. */
    static String name(MutationInput input) {
        return input.getClass().getSimpleName();
    }
}
