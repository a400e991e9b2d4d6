package org.gangju.sample.bakery;

/**
 * The bakery of an organization.
 *
 * @param organizationKey the organization's id
 */
record Bakery(long organizationKey, int loaves) {}
