package org.gangju.twonew;

/** What a two-new organization is. */
enum UnitCategory {
    NON_PUBLIC_ENTERPRISE,
    SOCIAL_ORGANIZATION
}
