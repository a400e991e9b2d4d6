package org.gangju.redproperty.company;

import org.gangju.spi.command.Rule;

/** The rules of property companies. */
enum CompanyRule implements Rule {
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
    /** 在具备条件的物业公司成立党组织: a company without enough full members has none. */
    PROPERTY_COMPANY_NOT_ELIGIBLE,
    /** A company has one party organization at a time. */
    PROPERTY_HAS_PARTY_ORGANIZATION,
    /** There is none that could end. */
    PROPERTY_WITHOUT_PARTY_ORGANIZATION
}
