package org.gangju.spi.proposal;

import org.apiguardian.api.API;
import org.gangju.spi.organization.OrganizationView;
import org.jspecify.annotations.Nullable;

/**
 * Something to be decided.
 *
 * @param kind the {@link ProposalKind} that knows what approval means
 * @param subjectKey the row in which the feature keeps what exactly is proposed
 * @param concerned the organization that it is about, which proposes it
 * @param deciderKey the organization that decides, mostly the superior; null where there is none above, so that only
 *     callers over the whole tree decide
 * @param reason why, 1 to 500 characters
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record NewProposal(
        String kind,
        long subjectKey,
        OrganizationView concerned,
        @Nullable Long deciderKey,
        String reason) {}
