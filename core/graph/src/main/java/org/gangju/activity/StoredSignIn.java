package org.gangju.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.gangju.spi.activity.ActivitySignInView;
import org.gangju.spi.activity.Attendee;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.privacy.AboutPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** That somebody signed in; it never changes. */
@Entity
@Table(name = "activity_sign_in")
class StoredSignIn implements AboutPerson, Persistable<Long> {

    @Id
    private long id;

    private long activityId;
    private String attendeeType;
    private long attendeeId;
    private @Nullable Long memberId;
    private long signedMillis;

    @SuppressWarnings("NullAway.Init")
    protected StoredSignIn() {}

    StoredSignIn(long id, long activityId, Attendee attendee, Instant time) {
        this.id = id;
        this.activityId = activityId;
        this.attendeeType = attendee.id().typeName();
        this.attendeeId = attendee.id().key();
        this.memberId = attendee.memberKey();
        this.signedMillis = time.toEpochMilli();
    }

    @Override
    public Long getId() {
        return id;
    }

    /** One is only ever saved new. */
    @Override
    public boolean isNew() {
        return true;
    }

    @Override
    public String person() {
        return attendee().person();
    }

    private Attendee attendee() {
        return new Attendee(new NodeId(attendeeType, attendeeId), memberId);
    }

    ActivitySignInView view(ZoneId zone) {
        return new ActivitySignInView(
                id, activityId, attendee(), OffsetDateTime.ofInstant(Instant.ofEpochMilli(signedMillis), zone));
    }
}
