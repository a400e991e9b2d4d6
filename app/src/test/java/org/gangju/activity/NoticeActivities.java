package org.gangju.activity;

import org.gangju.spi.activity.ActivityKind;
import org.gangju.spi.activity.ActivityView;
import org.gangju.spi.activity.Attendee;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.member.Participant;
import org.springframework.stereotype.Component;

/** A kind of activities for tests that belongs to a module: a notice is read out, to everybody alike. */
@Component
public class NoticeActivities implements ActivityKind {

    @Override
    public String key() {
        return "NOTICE_READING";
    }

    @Override
    public String moduleId() {
        return "template";
    }

    @Override
    public String permission() {
        return "template.write";
    }

    @Override
    public Attendee attendee(ActivityView activity, Participant participant, String field, Caller caller) {
        Long member = participant.memberKey();
        return member == null ? new Attendee(activity.about(), null) : Attendee.member(member);
    }
}
