package org.gangju.twonew.unit;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code resumeNewOrganization}. */
record ResumeNewOrganizationInput(
        String id, @Nullable Integer version, @Nullable String clientMutationId) implements MutationInput {}
