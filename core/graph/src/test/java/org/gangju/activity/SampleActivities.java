package org.gangju.activity;

import java.time.OffsetDateTime;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gangju.spi.activity.ActivityKind;
import org.gangju.spi.activity.ActivityView;
import org.gangju.spi.activity.Attendee;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.Participant;
import org.gangju.spi.node.NodeId;
import org.springframework.stereotype.Component;

/**
 * A kind of activities for tests: members attend who were invited, and an organization stands for all others that it has
 * invited by name.
 */
@Component
class SampleActivities implements ActivityKind {

    static final String KEY = "SAMPLE";
    static final String PERMISSION = "grid.write";
    static final String SIGN_IN_PERMISSION = "link.write";
    static final String GUEST = "来宾";

    /** The keys of the activities that nobody moves, cancels or signs in to. */
    final Set<Long> frozen = ConcurrentHashMap.newKeySet();

    /** The keys of the members who attend whatever there is. */
    final Set<Long> invited = ConcurrentHashMap.newKeySet();

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String permission() {
        return PERMISSION;
    }

    @Override
    public String signInPermission() {
        return SIGN_IN_PERMISSION;
    }

    @Override
    public void requireOpen(ActivityView activity, String field) {
        requireThawed(activity, field);
    }

    @Override
    public void requireMovable(ActivityView activity, OffsetDateTime startsAt, OffsetDateTime endsAt) {
        requireThawed(activity, "startsAt");
    }

    @Override
    public void requireCancellable(ActivityView activity) {
        requireThawed(activity, "id");
    }

    private void requireThawed(ActivityView activity, String field) {
        if (frozen.contains(activity.key())) {
            throw new RuleViolation(InputRule.ROOT_NOT_ALLOWED, field);
        }
    }

    @Override
    public Attendee attendee(ActivityView activity, Participant participant, String field, Caller caller) {
        Long member = participant.memberKey();
        if (member != null && invited.contains(member)) {
            return Attendee.member(member);
        }
        if (GUEST.equals(participant.displayName())) {
            return new Attendee(new NodeId("Organization", activity.organizationKey()), null);
        }
        throw new RuleViolation(InputRule.ROOT_NOT_ALLOWED, field);
    }
}
