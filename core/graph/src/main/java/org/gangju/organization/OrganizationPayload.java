package org.gangju.organization;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.gangju.spi.organization.OrganizationView;
import org.jspecify.annotations.Nullable;

/** What every mutation of an organization answers. */
record OrganizationPayload(
        @Nullable OrganizationView organization,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
