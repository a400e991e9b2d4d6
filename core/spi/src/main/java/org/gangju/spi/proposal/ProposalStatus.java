package org.gangju.spi.proposal;

import org.apiguardian.api.API;

/** The life of a proposal: it is decided, and an approved one takes effect on its day. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum ProposalStatus {
    PROPOSED,
    APPROVED,
    EFFECTIVE,
    REJECTED,
    WITHDRAWN
}
