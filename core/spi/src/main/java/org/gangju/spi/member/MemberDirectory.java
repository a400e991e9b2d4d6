package org.gangju.spi.member;

import java.util.List;
import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;

/** The members that something is attached to within a transaction. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface MemberDirectory {

    /**
     * The members of global ids, in the order asked for and in one statement, held as they are until the caller's
     * transaction ends.
     *
     * @param field the input's field that names them; a {@link org.gangju.spi.command.RuleViolation} with the code
     *     NOT_FOUND points there when one is missing or out of the caller's scope
     */
    List<MemberView> hold(List<String> ids, String field, Caller caller);

    /** The one member of a global id, held likewise. */
    default MemberView hold(String id, String field, Caller caller) {
        return hold(List.of(id), field, caller).getFirst();
    }

    /**
     * The one member of a global id for what members say of themselves, held for a change of it: nobody else changes
     * what is about this member until the caller's transaction ends.
     *
     * @param field the input's field that names it; a {@link org.gangju.spi.command.RuleViolation} with the code NOT_FOUND
     *     points there when it is missing, or neither in the caller's scope nor the caller, where that is enough
     */
    MemberView holdToDeclare(String id, String field, Caller caller);

    /**
     * Who an input names, a member held likewise.
     *
     * @param field the input's field; a {@link org.gangju.spi.command.RuleViolation} points there or into it: NOT_FOUND for a
     *     member who is missing or out of scope, PARTICIPANT_AMBIGUOUS for both or neither, TEXT_… for the name
     */
    Participant participant(ParticipantInput input, String field, Caller caller);

    /**
     * Who many inputs name, in their order, all members held in one statement.
     *
     * @param field the input's list; a {@link org.gangju.spi.command.RuleViolation} points to the place in it, such as
     *     {@code participants.3}, or into that
     */
    List<Participant> participants(List<ParticipantInput> inputs, String field, Caller caller);
}
