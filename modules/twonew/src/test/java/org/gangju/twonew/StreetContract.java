package org.gangju.twonew;

import static org.gangju.testkit.api.ApiCaller.input;

import org.gangju.testkit.api.GangjuApi;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A street that registers, and the district that decides, for the contracts of this module. */
@SuppressWarnings("NullAway.Init")
public abstract class StreetContract {

    protected static final String[] WORK = {
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
    protected GangjuApi api;

    protected Quarter root;
    protected Quarter secretary;
    protected Quarter district;
    protected String city;
    protected String districtId;
    protected String street;

    @BeforeEach
    protected void openAStreet() {
        root = Quarter.of(api.bootstrapClient());
        city = root.organization("1", "CITY_COMMITTEE", null);
        districtId = root.organization("1-1", "DISTRICT_COMMITTEE", city);
        street = root.organization("1-1-1", "WORK_COMMITTEE", districtId);
        secretary = root.client(api, street, WORK);
        district = root.acting(api, "1-1");
    }

    /** Proposed by the street and approved by the district. */
    protected void cover(String mode, String partyId, String... unitIds) {
        district.done("approveProposal", input("id", secretary.propose(mode, partyId, unitIds)));
    }

    /** Proposed by the street and approved by the district: one of the street's organizations goes on in another one. */
    protected void merge(String ending, String into) {
        String proposal = root.client(api, street, "organization.read", "organization.propose", "proposal.read")
                .mutate(
                        "proposeMerger",
                        input("organizationId", ending, "intoId", into, "reason", "整合"),
                        "change { proposal { id } }")
                .path("result.change.proposal.id")
                .entity(String.class)
                .get();
        district.done("approveProposal", input("id", proposal));
    }

    protected String indicator(String key) {
        return root.indicator(city, key, Quarter.today());
    }
}
