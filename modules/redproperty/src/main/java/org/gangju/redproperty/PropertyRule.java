package org.gangju.redproperty;

import org.gangju.spi.command.Rule;

/** The rules that the whole module shares. */
public enum PropertyRule implements Rule {
    /** What is recorded has happened. */
    PROPERTY_DAY_AHEAD,
    /** What councils and services are counted by is not changed afterwards. */
    PROPERTY_DAY_PAST,
    /** What is planned begins within a year. */
    PROPERTY_BEGINS_TOO_LATE,
    /** A company that is not registered yet serves nobody. */
    PROPERTY_BEFORE_COMPANY,

    /** Figures count an estate where it belonged on the day. */
    PROPERTY_BEFORE_ESTATE,

    /** A retired organization takes no part. */
    PROPERTY_ORGANIZATION_RETIRED,
    /** A party organization is a committee or a branch. */
    PROPERTY_PARTY_ORGANIZATION_EXPECTED,
    /** Only a grid of the level ESTATE will do. */
    ESTATE_EXPECTED,
    /** A drafted or retired estate will not do. */
    ESTATE_NOT_IN_FORCE,
    /** An estate is seen and counted where it belongs. */
    ESTATE_WITHOUT_ORGANIZATION,
    /** An estate has one company on a day. */
    ESTATE_SERVED
}
