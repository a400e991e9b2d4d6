package org.gangju.organization;

/** What a list of organizations can be ordered by, instead of the tree's own order. */
enum OrganizationOrder {
    CODE,
    NAME
}
