package org.gangju.spi.launch;

import java.time.LocalDate;
import org.apiguardian.api.API;

/**
 * Lets what a {@link FirstStart} makes have a past, so that days before the first start have something to tell. For the demo
 * city alone: what somebody has recorded is never dated back. Provided by the core graph; joins the caller's transaction.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface Backdating {

    /** An organization that was established today reads as if it had been since an earlier day, in the place where it is. */
    void established(long organizationKey, LocalDate day);

    /**
     * A membership that was opened today, the primary one or another, reads as if it had held since an earlier day. That the
     * member has no other one there in between is for the caller to see to.
     */
    void joined(long membershipKey, LocalDate day);
}
