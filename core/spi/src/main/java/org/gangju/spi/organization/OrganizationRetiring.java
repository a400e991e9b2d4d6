package org.gangju.spi.organization;

/**
 * An organization is about to be retired. Published within the retiring transaction, to listeners on the same thread;
 * one that still needs the organization throws a {@link org.gangju.spi.command.RuleViolation} at the field {@code id}.
 *
 * @param organization the organization as it still is
 */
public record OrganizationRetiring(OrganizationView organization) {}
