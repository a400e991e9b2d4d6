package org.gangju.spi.office;

import org.apiguardian.api.API;

/** How somebody came to an office. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum OfficeBasis {
    ELECTED,
    APPOINTED,
    HIRED
}
