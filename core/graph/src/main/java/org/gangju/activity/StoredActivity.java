package org.gangju.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.gangju.spi.activity.ActivityView;
import org.gangju.spi.activity.NewActivity;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/** An activity as it is changed. */
@Entity
@Table(name = "activity")
class StoredActivity {

    @Id
    private long id;

    private String kind;
    private String subjectType;
    private long subjectId;
    private long organizationId;
    private String organizationPath;
    private String title;
    private @Nullable String venue;
    private long startsMillis;
    private long endsMillis;
    private @Nullable String cancelReason;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks when it was
    private @Nullable Long cancelledMillis;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected StoredActivity() {}

    StoredActivity(long id, NewActivity wanted) {
        this.id = id;
        this.kind = wanted.kind();
        this.subjectType = wanted.subject().typeName();
        this.subjectId = wanted.subject().key();
        this.organizationId = wanted.organization().key();
        this.organizationPath = wanted.organization().path().value();
        this.title = wanted.title();
        this.venue = wanted.venue();
        move(wanted.startsAt().toInstant(), wanted.endsAt().toInstant());
    }

    long id() {
        return id;
    }

    String kind() {
        return kind;
    }

    TreePath organizationPath() {
        return new TreePath(organizationPath);
    }

    Instant start() {
        return Instant.ofEpochMilli(startsMillis);
    }

    Instant end() {
        return Instant.ofEpochMilli(endsMillis);
    }

    void requireNotBegun(Instant now, String field) {
        requireNotCancelled(field);
        if (!now.isBefore(start())) {
            throw new RuleViolation(ActivityRule.ACTIVITY_BEGUN, field);
        }
    }

    final void move(Instant start, Instant end) {
        this.startsMillis = start.toEpochMilli();
        this.endsMillis = end.toEpochMilli();
    }

    /** Calls off what has not ended. */
    void cancel(String reason, Instant now, String field) {
        requireNotCancelled(field);
        if (!now.isBefore(end())) {
            throw new RuleViolation(ActivityRule.ACTIVITY_OVER, field);
        }
        this.cancelReason = reason;
        this.cancelledMillis = now.toEpochMilli();
    }

    void requireNotCancelled(String field) {
        if (cancelReason != null) {
            throw new RuleViolation(ActivityRule.ACTIVITY_CANCELLED, field);
        }
    }

    ActivityView view(ZoneId zone) {
        return new ActivityView(
                id,
                kind,
                new NodeId(subjectType, subjectId),
                organizationId,
                organizationPath(),
                title,
                venue,
                OffsetDateTime.ofInstant(start(), zone),
                OffsetDateTime.ofInstant(end(), zone),
                cancelReason,
                version == null ? 0 : version);
    }
}
