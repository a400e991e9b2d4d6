package org.gangju.spi.activity;

import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.member.Participant;

/** What activities of one kind are and who attends them. A bean of this type adds the kind. */
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
     * The permission without which nobody signs others in, moves or cancels an activity, besides the core's own: it has to
     * reach the organization that holds it.
     */
    String permission();

    /**
     * Who signs in, by the kind's own rule. Called in the transaction of the sign-in, which holds the activity and, of a
     * member, the member.
     *
     * @param participant who wants to sign in or is signed in; a member may be the caller
     * @param field the input's field that names the participant, or the activity where the caller signs in
     * @throws org.gangju.spi.command.RuleViolation of the kind, at that field, for somebody who is not among the attendees
     */
    Attendee attendee(ActivityView activity, Participant participant, String field, Caller caller);
}
