package org.gangju.member;

import java.util.List;
import org.gangju.spi.privacy.DataCategory;

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
    OTHER;

    /** What its values may tell about the person; of what somebody puts right by hand, anything that is not restricted. */
    public List<DataCategory> categories() {
        return switch (this) {
            case DISPLAY_NAME -> List.of(DataCategory.IDENTITY);
            case JOINED_ON, CONFIRMED_ON -> List.of(DataCategory.MEMBERSHIP);
            case AGE_BAND, CATEGORIES -> List.of(DataCategory.PROFILE);
            case OTHER -> DataCategory.unrestricted();
        };
    }
}
