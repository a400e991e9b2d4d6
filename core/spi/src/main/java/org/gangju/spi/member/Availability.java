package org.gangju.spi.member;

import org.apiguardian.api.API;

/** When a member offers to help: declared by the member, never derived from anything. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Availability {
    WEEKDAY_DAYTIME,
    WEEKDAY_EVENING,
    WEEKEND,
    ON_CALL
}
