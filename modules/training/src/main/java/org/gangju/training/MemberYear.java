package org.gangju.training;

/**
 * A member in a calendar year.
 *
 * @param memberKey the member
 * @param year the year
 */
record MemberYear(long memberKey, int year) {}
