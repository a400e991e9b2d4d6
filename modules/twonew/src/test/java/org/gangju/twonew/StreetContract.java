package org.gangju.twonew;

import static org.gangju.testkit.api.ApiCaller.input;

import org.gangju.testkit.api.GangjuApi;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A street that registers, and the district that decides, for the contracts of this module. */
@SuppressWarnings("NullAway.Init")
abstract class StreetContract {

    static final String[] WORK = {
        "twonew.read",
        "twonew.write",
        "twonew.visit",
        "organization.read",
        "organization.write",
        "member.read",
        "member.write",
        "grid.read",
        "proposal.read",
        "proposal.write",
        "relation.read",
        "relation.write"
    };

    @Autowired
    GangjuApi api;

    Quarter root;
    Quarter secretary;
    Quarter district;
    String city;
    String districtId;
    String street;

    @BeforeEach
    void openAStreet() {
        root = Quarter.of(api.bootstrapClient());
        city = root.organization("1", "CITY_COMMITTEE", null);
        districtId = root.organization("1-1", "DISTRICT_COMMITTEE", city);
        street = root.organization("1-1-1", "WORK_COMMITTEE", districtId);
        secretary = root.client(api, street, WORK);
        district = root.acting(api, "1-1");
    }

    /** Proposed by the street and approved by the district. */
    void cover(String mode, String partyId, String... unitIds) {
        district.done("approveProposal", input("id", secretary.propose(mode, partyId, unitIds)));
    }

    String indicator(String key) {
        return root.indicator(city, key, Quarter.today());
    }
}
