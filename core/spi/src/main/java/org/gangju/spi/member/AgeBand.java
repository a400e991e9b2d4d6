package org.gangju.spi.member;

import org.apiguardian.api.API;

/** The range that a member's age lies in; the age itself and the day of birth are never stored. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum AgeBand {
    UNDER_35,
    FROM_35_TO_45,
    FROM_46_TO_60,
    OVER_60
}
