package org.gangju.spi.relation;

import org.apiguardian.api.API;

/**
 * The kinds of relation that belong to no module: units check in at communities and build together with them wherever
 * there is a graph.
 *
 * <p>The others, such as a concurrent seat, a seat of the four parties, a hub's node or an instructor's target, follow from
 * records that only their modules have. Each is stored as text and added to the schema by its module; while that is off, it
 * reads {@link #OTHER}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum OrganizationRelationKind {
    /** 双报到: the unit or its members have checked in at the related community. */
    CHECKED_IN,
    /** 共建: both build up their neighbourhood together. */
    CO_BUILDING,
    OTHER
}
