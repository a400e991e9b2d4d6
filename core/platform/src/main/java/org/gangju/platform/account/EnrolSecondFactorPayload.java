package org.gangju.platform.account;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** The payload of {@code enrolSecondFactor}. */
record EnrolSecondFactorPayload(
        @Nullable String secret,
        @Nullable String uri,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {

    static EnrolSecondFactorPayload of(
            @Nullable Enrolment enrolment, List<RuleProblem> problems, @Nullable String clientMutationId) {
        if (enrolment == null) {
            return new EnrolSecondFactorPayload(null, null, problems, clientMutationId);
        }
        return new EnrolSecondFactorPayload(enrolment.secret(), enrolment.uri(), problems, clientMutationId);
    }
}
