package org.gangju.training;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** What every mutation of an enrollment answers. */
record EnrollmentPayload(
        @Nullable EnrollmentView trainingEnrollment,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
