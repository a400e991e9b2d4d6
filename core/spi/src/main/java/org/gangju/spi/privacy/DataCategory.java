package org.gangju.spi.privacy;

import java.util.List;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * What a value tells about a person, as {@code @sensitive} in the schema says. The restricted ones are those that PIPL and the
 * party's own rules keep closest: they are masked for everybody but the person, and encrypted where they are stored.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum DataCategory {
    /** Who somebody is. */
    IDENTITY(false),
    /** Party membership, which is sensitive by law (PIPL 28). */
    MEMBERSHIP(false),
    /** What somebody is besides: age band, categories. */
    PROFILE(false),
    /** What somebody says of themselves. */
    DECLARATION(false),
    /** What somebody does or did: offices, duties, training. */
    ACTIVITY(false),
    /** How somebody is reached. */
    CONTACT(true),
    /** Grades of democratic reviews. */
    REVIEW(true),
    /** Talks. */
    TALK(true),
    /** Rectification. */
    RECTIFICATION(true),
    /** Reserve lists. */
    RESERVE(true),
    /** Lost contact. */
    LOST_CONTACT(true),
    /** Hardship. */
    HARDSHIP(true);

    private final boolean restricted;

    DataCategory(boolean restricted) {
        this.restricted = restricted;
    }

    /** Those whose values are neither masked nor encrypted, in their order. */
    public static List<DataCategory> unrestricted() {
        return Stream.of(values()).filter(category -> !category.restricted).toList();
    }

    /** Whether its values are masked and encrypted. */
    public boolean isRestricted() {
        return restricted;
    }
}
