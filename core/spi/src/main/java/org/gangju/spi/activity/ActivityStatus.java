package org.gangju.spi.activity;

import org.apiguardian.api.API;

/** The life of an activity: what is not cancelled is held by the clock alone. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum ActivityStatus {
    /** Its end is still to come. */
    PLANNED,
    /** It has ended. */
    HELD,
    /** It was called off before its end. */
    CANCELLED
}
