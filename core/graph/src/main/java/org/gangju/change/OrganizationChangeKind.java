package org.gangju.change;

/** What changes about an organization. */
enum OrganizationChangeKind {
    ESTABLISH,
    UPGRADE,
    MERGE,
    DISSOLVE
}
