package org.gangju.spi.member;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Who holds an assignment, a seat or a place: a member, or somebody of whom no more than a name is known and who is never
 * stored as a member. In the schema it is the type {@code Participant}.
 *
 * @param memberKey the member; null for a non-member
 * @param displayName the name of a non-member; null for a member
 * @param asOf the day that the member is read as of; null for the present
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Participant(
        @Nullable Long memberKey,
        @Nullable String displayName,
        @Nullable LocalDate asOf) {

    /** This member. */
    public static Participant member(long key) {
        return new Participant(key, null, null);
    }

    /** Somebody of this name who is no member. */
    public static Participant named(String displayName) {
        return new Participant(null, displayName, null);
    }

    /** The same participant, read as of a day. */
    public Participant on(@Nullable LocalDate day) {
        return new Participant(memberKey, displayName, day);
    }
}
