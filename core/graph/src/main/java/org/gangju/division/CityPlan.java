package org.gangju.division;

import java.util.List;
import java.util.stream.Stream;

/** The divisions of one city, to be written in one transaction. */
final class CityPlan {

    private final String code;
    private final List<PlannedDivision> upper;
    private final CommunitySpool communities;
    private final DivisionPlanner planner;

    CityPlan(String code, List<PlannedDivision> upper, CommunitySpool communities, DivisionPlanner planner) {
        this.code = code;
        this.upper = upper;
        this.communities = communities;
        this.planner = planner;
    }

    /** The city's, the municipality's, or that of the row under which a province governs counties directly. */
    public String code() {
        return code;
    }

    /** How many divisions make something here. */
    public int size() {
        return upper.size() + communities.size();
    }

    /** Each division after the one above it. Communities are unpacked one by one: collect no more than a batch. */
    public Stream<PlannedDivision> divisions() {
        return Stream.concat(upper.stream(), communities.stream().map(planner::plan));
    }
}
