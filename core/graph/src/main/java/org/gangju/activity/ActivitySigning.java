package org.gangju.activity;

import java.util.Objects;
import org.gangju.spi.activity.Activities;
import org.gangju.spi.activity.ActivityKind;
import org.gangju.spi.activity.ActivitySignInView;
import org.gangju.spi.activity.ActivityView;
import org.gangju.spi.activity.Attendee;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.MemberDirectory;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.member.Participant;
import org.gangju.spi.member.ParticipantInput;
import org.gangju.spi.node.NodeId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signs people in. Whether somebody attends an activity is for its kind to say, wherever the member belongs and the activity
 * is held; who does not attend it hears no more of what is out of scope than that there is no such thing. The member is held
 * first, then what the kind holds, then the activity.
 */
@Service
@Transactional
class ActivitySigning {

    private final Activities activities;
    private final ActivityHandling handling;
    private final ActivityKinds kinds;
    private final MemberDirectory members;

    ActivitySigning(Activities activities, ActivityHandling handling, ActivityKinds kinds, MemberDirectory members) {
        this.activities = activities;
        this.handling = handling;
        this.kinds = kinds;
        this.members = members;
    }

    ActivitySignInView signIn(SignInToActivityInput input, Caller caller) {
        ActivityView activity = handling.find(input.activityId(), "activityId");
        return isOneself(input.participant(), caller)
                ? signOneselfIn(activity, input, caller)
                : signAnotherIn(activity, input, caller);
    }

    private ActivitySignInView signOneselfIn(ActivityView activity, SignInToActivityInput input, Caller caller) {
        String own = new NodeId(MemberView.TYPE_NAME, Objects.requireNonNull(caller.member())).encoded();
        Participant oneself = Participant.member(
                members.holdToDeclare(own, "participant", caller).key());
        return signIn(activity, oneself(activity, oneself, input, caller));
    }

    private Attendee oneself(ActivityView activity, Participant oneself, SignInToActivityInput input, Caller caller) {
        try {
            return kind(activity).attendee(activity, oneself, "activityId", caller);
        } catch (RuleViolation refused) {
            throw caller.scope().organizations().contains(activity.place()) ? refused : missing(input);
        }
    }

    private ActivitySignInView signAnotherIn(ActivityView activity, SignInToActivityInput input, Caller caller) {
        handling.requireReach(activity, ActivityKind::signInPermission, input.activityId(), "activityId", caller);
        ParticipantInput named = input.participant();
        if (named == null) {
            throw new RuleViolation(ActivityRule.ACTIVITY_PARTICIPANT_MISSING, "participant");
        }
        Participant participant = members.participant(named, "participant", caller.everywhere());
        return signIn(activity, attendee(activity, participant, named, caller));
    }

    private Attendee attendee(ActivityView activity, Participant participant, ParticipantInput named, Caller caller) {
        ActivityKind kind = kind(activity);
        try {
            return kind.attendee(activity, participant, "participant", caller);
        } catch (RuleViolation refused) {
            members.participant(named, "participant", caller);
            throw refused;
        }
    }

    private ActivitySignInView signIn(ActivityView activity, Attendee attendee) {
        kind(activity).requireOpen(activity, "activityId");
        ActivityView held = activities.hold(activity.key(), "activityId");
        return activities.signIn(held, attendee, "activityId");
    }

    private ActivityKind kind(ActivityView activity) {
        return kinds.present(activity.kind(), activity.place(), "activityId");
    }

    private static boolean isOneself(@Nullable ParticipantInput named, Caller caller) {
        Long own = caller.member();
        if (own == null || named == null) {
            return own != null;
        }
        String id = named.memberId();
        return id != null
                && named.displayName() == null
                && NodeId.keyOf(MemberView.TYPE_NAME, id).filter(own::equals).isPresent();
    }

    private static RuleViolation missing(SignInToActivityInput input) {
        return new RuleViolation(InputRule.NOT_FOUND, "activityId", input.activityId());
    }
}
