package org.gangju.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.reminder.NewReminder;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/** A reminder as it is changed. It has not the name of its GraphQL type, which the schema's check would take for its view. */
@Entity
@Table(name = "reminder")
class StoredReminder {

    @Id
    private long id;

    private String kind;
    private String subjectType;
    private long subjectId;
    private long organizationId;
    private String organizationPath;
    private LocalDate noticeOn;
    private LocalDate dueOn;
    private @Nullable LocalDate settledOn;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks who it was
    private @Nullable String settledBy;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected StoredReminder() {}

    StoredReminder(long id, NewReminder wanted) {
        this.id = id;
        this.kind = wanted.kind();
        this.subjectType = wanted.subject().typeName();
        this.subjectId = wanted.subject().key();
        this.organizationId = wanted.organization().key();
        this.organizationPath = wanted.organization().path().value();
        this.noticeOn = wanted.noticeOn();
        this.dueOn = wanted.dueOn();
    }

    long subjectId() {
        return subjectId;
    }

    TreePath organizationPath() {
        return new TreePath(organizationPath);
    }

    int version() {
        return version == null ? 0 : version;
    }

    /** Takes over the days of one that is set in its place. */
    void postpone(NewReminder wanted) {
        this.noticeOn = wanted.noticeOn();
        this.dueOn = wanted.dueOn();
    }

    void settle(LocalDate day, @Nullable String settler) {
        if (settledOn != null) {
            throw new RuleViolation(ReminderRule.REMINDER_SETTLED, "id", settledOn);
        }
        this.settledOn = day;
        this.settledBy = settler;
    }

    ReminderView view() {
        return new ReminderView(
                id,
                kind,
                new NodeId(subjectType, subjectId),
                organizationId,
                organizationPath(),
                noticeOn,
                dueOn,
                settledOn,
                version());
    }
}
