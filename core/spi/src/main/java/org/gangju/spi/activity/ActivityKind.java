package org.gangju.spi.activity;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.member.Participant;

/**
 * What activities of one kind are and who attends them. A bean of this type adds the kind. The rules are asked in the
 * transaction of the core's mutation and before the activity's row is held, so that a kind holds rows of its own first, as it
 * does where it schedules.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface ActivityKind {

    /**
     * The stable name, at most 40 characters: a value of the enum {@code ActivityKind} in the schema, which the module
     * extends.
     */
    String key();

    /**
     * The module that it belongs to. Where that is off nothing of the kind is scheduled, moved or signed in to; it can only
     * be cancelled, and it stays visible without its subject.
     */
    default String moduleId() {
        return "core";
    }

    /**
     * The permission without which nobody moves or cancels an activity, besides the core's own: it has to reach the
     * organization that holds it.
     */
    String permission();

    /** Likewise, to sign others in. */
    default String signInPermission() {
        return permission();
    }

    /** When people sign in to what begins and ends then; nothing: as the installation is set. */
    default Optional<SignInWindow> signInWindow(OffsetDateTime startsAt, OffsetDateTime endsAt) {
        return Optional.empty();
    }

    /**
     * Who signs in, by the kind's own rule. The transaction holds the member, if it is one.
     *
     * @param participant who wants to sign in or is signed in; a member may be the caller
     * @param field the input's field that names the participant, or the activity where the caller signs in
     * @throws org.gangju.spi.command.RuleViolation of the kind, at that field, for somebody who is not among the attendees
     */
    Attendee attendee(ActivityView activity, Participant participant, String field, Caller caller);

    /**
     * Lets attendees sign in, which they do within the {@link #signInWindow}.
     *
     * @throws org.gangju.spi.command.RuleViolation of the kind, at {@code field}
     */
    default void requireOpen(ActivityView activity, String field) {}

    /**
     * Lets an activity be moved.
     *
     * @throws org.gangju.spi.command.RuleViolation of the kind, at {@code id}, {@code startsAt} or {@code endsAt}
     */
    default void requireMovable(ActivityView activity, OffsetDateTime startsAt, OffsetDateTime endsAt) {}

    /**
     * Lets an activity be cancelled.
     *
     * @throws org.gangju.spi.command.RuleViolation of the kind, at {@code id}
     */
    default void requireCancellable(ActivityView activity) {}
}
