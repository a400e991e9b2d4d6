package org.gangju.member;

/** What a member's record says that can be wrong; its values are written as texts. */
public enum CorrectableField {
    /** 1 to 100 characters. */
    DISPLAY_NAME,
    /** A day such as {@code 2001-07-01}. */
    JOINED_ON,
    /** A day. */
    CONFIRMED_ON,
    /** The name of an {@link org.gangju.spi.member.AgeBand}, or nothing. */
    AGE_BAND,
    /** The names of categories with commas between them, or nothing. */
    CATEGORIES,
    /** Anything else, which somebody puts right by hand: up to 500 characters, or nothing. */
    OTHER
}
