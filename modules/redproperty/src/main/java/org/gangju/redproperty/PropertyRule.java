package org.gangju.redproperty;

import org.gangju.spi.command.Rule;

/** The rules of property companies, and those that the whole module shares. */
enum PropertyRule implements Rule {
    /** What is recorded has happened. */
    PROPERTY_DAY_AHEAD,
    /** What councils and services are counted by is not changed afterwards. */
    PROPERTY_DAY_PAST,
    /** A retired organization takes no part. */
    PROPERTY_ORGANIZATION_RETIRED,
    /** Only organizations of the type PROPERTY_COMPANY are registered as companies. */
    PROPERTY_COMPANY_EXPECTED,
    /** An organization is registered once. */
    PROPERTY_COMPANY_REGISTERED,
    /** The company's organization is retired. */
    PROPERTY_COMPANY_CLOSED,
    /** A company employs from 0 to 1,000,000 people. */
    PROPERTY_STAFF_OUT_OF_RANGE,
    /** Those who are members are among those who are employed. */
    PROPERTY_MEMBERS_BEYOND_STAFF,
    /** A party organization is a committee or a branch. */
    PROPERTY_PARTY_ORGANIZATION_EXPECTED,
    /** 在具备条件的物业公司成立党组织: a company without enough full members has none. */
    PROPERTY_COMPANY_NOT_ELIGIBLE,
    /** A company has one party organization at a time. */
    PROPERTY_HAS_PARTY_ORGANIZATION,
    /** There is none that could end. */
    PROPERTY_WITHOUT_PARTY_ORGANIZATION,
    /** Only a grid of the level ESTATE will do. */
    ESTATE_EXPECTED,
    /** A drafted or retired estate will not do. */
    ESTATE_NOT_IN_FORCE,
    /** An estate is seen and counted where it belongs. */
    ESTATE_WITHOUT_ORGANIZATION,
    /** An estate has one company on a day. */
    ESTATE_SERVED
}
