package org.gangju.redproperty.council;

import java.util.Set;

/**
 * Councils belong to another organization, because their estates do. Published within that transaction, to listeners on the
 * same thread.
 *
 * @param keys the councils
 * @param organizationKey the organization from now on
 */
public record FourPartyCouncilsMoved(Set<Long> keys, long organizationKey) {}
