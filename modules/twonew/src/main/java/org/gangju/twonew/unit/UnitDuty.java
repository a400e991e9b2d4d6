package org.gangju.twonew.unit;

/** What somebody does for the Party in a two-new organization that has no party organization, or beside it. */
public enum UnitDuty {
    /** 党建工作指导员: a member. */
    INSTRUCTOR,
    /** 联络员: anybody. */
    LIAISON
}
