package org.gangju.redproperty.service;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** What every mutation of a service answers. */
record PropertyServicePayload(
        @Nullable PropertyServiceView propertyService,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
