package org.gangju.redproperty.company;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** What every mutation of a company answers. */
record PropertyCompanyPayload(
        @Nullable PropertyCompanyView propertyCompany,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
