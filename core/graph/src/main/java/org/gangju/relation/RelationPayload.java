package org.gangju.relation;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.gangju.spi.relation.RelationView;
import org.jspecify.annotations.Nullable;

/** What every mutation of a relation answers. */
record RelationPayload(
        @Nullable RelationView relation,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
