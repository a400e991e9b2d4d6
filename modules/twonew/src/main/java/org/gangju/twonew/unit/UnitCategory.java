package org.gangju.twonew.unit;

/** What a two-new organization is. */
public enum UnitCategory {
    NON_PUBLIC_ENTERPRISE,
    SOCIAL_ORGANIZATION
}
