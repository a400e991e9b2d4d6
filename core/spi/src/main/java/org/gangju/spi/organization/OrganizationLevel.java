package org.gangju.spi.organization;

import org.apiguardian.api.API;

/**
 * The administrative level at which an organization works: that of the division that it stands for, or else that the
 * nearest organization above it stands for. A branch of a community is at the community's level.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum OrganizationLevel {
    CITY,
    DISTRICT,
    SUBDISTRICT,
    COMMUNITY
}
