package org.gangju.redproperty.election;

/** What a holder of a seat declares about their own membership: 在册, 在地 or 在职. */
public enum PartySeatKind {
    REGISTERED,
    RESIDENT,
    IN_SERVICE
}
