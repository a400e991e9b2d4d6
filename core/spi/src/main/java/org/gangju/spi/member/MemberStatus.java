package org.gangju.spi.member;

/** How far a member's admission has come. */
public enum MemberStatus {
    FULL,
    PROBATIONARY
}
