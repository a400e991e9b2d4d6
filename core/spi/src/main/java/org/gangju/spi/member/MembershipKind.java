package org.gangju.spi.member;

import org.apiguardian.api.API;

/** What a membership is to the member. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum MembershipKind {
    /** The one that counts everywhere: begun by admission, changed by transfer. */
    PRIMARY,
    /** Beside the primary one and without an end in view, such as in a functional branch. */
    SECONDARY,
    /** Beside the primary one for a while, such as during a posting or at a community that the member checked in at. */
    TEMPORARY
}
