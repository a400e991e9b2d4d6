package org.gangju.spi.procedure;

import org.apiguardian.api.API;

/** The procedures of party organizations that not every kind of them may carry out (domain.md, invariant 6). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Procedure {
    /** Admitting members and making them full ones. */
    DEVELOPMENT,
    /** Sanctions of party discipline. */
    SANCTION,
    /** Collecting membership dues. */
    DUES,
    /** Electing delegates to congresses. */
    DELEGATE_ELECTION
}
