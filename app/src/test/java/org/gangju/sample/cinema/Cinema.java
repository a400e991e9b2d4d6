package org.gangju.sample.cinema;

/**
 * The cinema of an organization.
 *
 * @param organizationKey the organization's id
 */
record Cinema(long organizationKey, int screens) {}
