package org.gangju.setup;

/** How many people an organization {@code o} has on a day, as SQL. */
interface SetupCounts {

    /** How many belong to the organization and to those directly below it, as branches are below a general branch. */
    String members();

    /** How many full members belong to the organization itself. */
    String fullMembers();

    /** How many are on the committee of the organization. */
    String committee();

    /** How many are its secretaries. */
    String secretaries();
}
