package org.gangju.relation;

import org.gangju.spi.command.Rule;

/** The rules of relations between organizations. */
enum RelationRule implements Rule {
    /** A relation has two ends. */
    RELATION_TO_ITSELF,
    /** Two organizations are related once by each kind, in each direction, at a time. */
    RELATION_OVERLAPS,
    /** A retired organization takes part in nothing new. */
    RELATION_ORGANIZATION_RETIRED
}
