package org.gangju.spi.organization;

import org.apiguardian.api.API;

/**
 * The kinds of organization that the core graph itself uses. A kind that serves one module is stored as text and added
 * to the schema by that module.
 */
@API(status = API.Status.STABLE, since = "0.1")
public enum OrganizationType {
    CITY_COMMITTEE,
    DISTRICT_COMMITTEE,
    WORK_COMMITTEE,
    PARTY_COMMITTEE,
    GENERAL_BRANCH,
    BRANCH,
    JOINT_BRANCH,
    TEMPORARY_BRANCH,
    RESIDENTS_COMMITTEE,
    VILLAGE,
    GOVERNMENT_DEPARTMENT,
    STATE_OWNED_ENTERPRISE,
    PUBLIC_INSTITUTION,
    OTHER
}
