package org.gangju.spi.member;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Who holds an assignment, a seat or a place: a member, or somebody of whom no more than a name is known and who is never
 * stored as a member.
 *
 * @param memberKey the member; null for a non-member
 * @param displayName the name of a non-member; null for a member
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Participant(
        @Nullable Long memberKey, @Nullable String displayName) {

    /** This member. */
    public static Participant member(long key) {
        return new Participant(key, null);
    }
}
