package org.gangju.spi.relation;

import org.apiguardian.api.API;

/**
 * Two organizations that may be related.
 *
 * @param organizationKey the one that the relation starts from
 * @param relatedKey the other one that it leads to
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record RelatedPair(long organizationKey, long relatedKey) {}
