package org.gangju.spi.member;

import org.apiguardian.api.API;

/** How far a member's admission has come. */
@API(status = API.Status.STABLE, since = "0.1")
public enum MemberStatus {
    FULL,
    PROBATIONARY
}
