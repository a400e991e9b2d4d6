package org.gangju.twonew.area;

import org.gangju.spi.command.Rule;

/** The rules of areas. */
enum AreaRule implements Rule {
    /** The hub of an area is a committee, a work committee or a general branch. */
    AREA_HUB_TYPE,
    /** An area has one hub, and a hub one area. */
    AREA_HUB_TAKEN,
    /** A dissolved area changes no more. */
    AREA_DISSOLVED,
    /** A node that is a branch is one. */
    AREA_NODE_TYPE,
    /** A node is in one area at a time. */
    AREA_NODE_TAKEN,
    /** Only a node leaves. */
    AREA_NODE_MISSING,
    /** An area has a limited number of nodes. */
    AREA_NODES_TOO_MANY
}
