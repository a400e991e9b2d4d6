package org.gangju.spi.office;

import org.apiguardian.api.API;

/** The offices that the core graph itself uses. A module's own office is stored as text and added to the schema by it. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Office {
    SECRETARY,
    DEPUTY_SECRETARY,
    COMMITTEE_MEMBER,
    DIRECTOR,
    DEPUTY_DIRECTOR,
    PARTY_AFFAIRS_OFFICER,
    OTHER
}
