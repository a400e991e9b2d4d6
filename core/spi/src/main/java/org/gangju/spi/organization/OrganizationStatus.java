package org.gangju.spi.organization;

/** Whether an organization takes part in the graph's life. */
public enum OrganizationStatus {
    ACTIVE,
    RETIRED
}
