package org.gangju.spi.activity;

import java.time.OffsetDateTime;
import org.apiguardian.api.API;
import org.gangju.spi.node.Node;
import org.gangju.spi.privacy.AboutPerson;

/**
 * That somebody was at an activity.
 *
 * @param key the id within the type
 * @param activityKey where
 * @param attendee who
 * @param signedAt when somebody first said so
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ActivitySignInView(long key, long activityKey, Attendee attendee, OffsetDateTime signedAt)
        implements Node, AboutPerson {

    /** The GraphQL type. */
    public static final String TYPE_NAME = "ActivitySignIn";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }

    @Override
    public String person() {
        return attendee.person();
    }
}
