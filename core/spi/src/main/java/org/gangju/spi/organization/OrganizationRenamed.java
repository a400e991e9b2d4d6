package org.gangju.spi.organization;

import org.apiguardian.api.API;

/**
 * An organization has another name. Published within the renaming transaction, to listeners on the same thread, once its row
 * is changed; whoever keeps a copy of the names changes it now.
 *
 * @param organization the organization with its new names
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record OrganizationRenamed(OrganizationView organization) {}
