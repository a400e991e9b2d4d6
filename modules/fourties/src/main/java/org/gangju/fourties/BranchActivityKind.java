package org.gangju.fourties;

import org.gangju.spi.activity.ActivityKind;
import org.gangju.spi.activity.ActivityView;
import org.gangju.spi.activity.Attendee;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.Participant;
import org.springframework.stereotype.Component;

/** Activities that functional branches hold, each by its organization: those attend who belong to the branch that day. */
@Component
class BranchActivityKind implements ActivityKind {

    static final String KEY = "FUNCTIONAL_BRANCH";

    private final FunctionalMembers members;

    BranchActivityKind(FunctionalMembers members) {
        this.members = members;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String moduleId() {
        return Fourties.ID;
    }

    @Override
    public String permission() {
        return FourtiesPermissions.WRITE.name();
    }

    @Override
    public Attendee attendee(ActivityView activity, Participant participant, String field, Caller caller) {
        Long member = participant.memberKey();
        if (member == null
                || !members.belongsAt(
                        member, activity.organizationKey(), activity.startsAt().toInstant())) {
            throw new RuleViolation(FourtiesRule.FOURTIES_ATTENDEE_NOT_OF_BRANCH, field);
        }
        return Attendee.member(member);
    }
}
