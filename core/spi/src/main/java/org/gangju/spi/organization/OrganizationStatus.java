package org.gangju.spi.organization;

import org.apiguardian.api.API;

/** Whether an organization takes part in the graph's life. */
@API(status = API.Status.STABLE, since = "0.1")
public enum OrganizationStatus {
    ACTIVE,
    RETIRED
}
