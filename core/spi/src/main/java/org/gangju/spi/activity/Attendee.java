package org.gangju.spi.activity;

import org.apiguardian.api.API;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.privacy.AboutPerson;
import org.jspecify.annotations.Nullable;

/**
 * Who attends an activity: a member, or an object of the feature that stands for somebody, such as an enrollment. No name
 * is kept with a sign-in; that of somebody who is no member stands with the feature's object.
 *
 * @param id the member or the feature's object, the same each time that somebody signs in
 * @param memberKey the member behind it; null for somebody who is none
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Attendee(NodeId id, @Nullable Long memberKey) implements AboutPerson {

    /** A member as such. */
    public static Attendee member(long key) {
        return new Attendee(new NodeId(MemberView.TYPE_NAME, key), key);
    }

    @Override
    public String person() {
        return memberKey == null ? id.typeName() + ":" + id.key() : MemberView.TYPE_NAME + ":" + memberKey;
    }
}
