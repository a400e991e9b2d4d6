package org.gangju.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * One class of a program. The organizer's path is copied from the program, so that a page of any subtree is one range
 * of an index.
 *
 * <p>The taken seats are counted by conditional updates of their own and never written with the entity: enrolling
 * changes no version, so that it is in nobody's way who changes the class.
 */
@Entity
class TrainingClass implements Held {

    @Id
    private long id;

    private long programId;
    private long organizationId;
    private String organizationPath;
    private String title;
    private String venue;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private BigDecimal days;
    private BigDecimal hours;
    private int capacity;

    @Column(updatable = false)
    private int seatsTaken;

    @Enumerated(EnumType.STRING)
    private ClassStatus status = ClassStatus.PLANNED;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected TrainingClass() {}

    TrainingClass(long id, TrainingProgram program, NewClass wanted) {
        this.id = id;
        this.programId = program.id();
        this.organizationId = program.organizationId();
        this.organizationPath = program.organizationPath().value();
        this.title = wanted.title();
        this.venue = wanted.venue();
        this.startsOn = wanted.startsOn();
        this.endsOn = wanted.endsOn();
        this.days = wanted.days();
        this.hours = wanted.hours();
        this.capacity = wanted.capacity();
    }

    /** Opens it for enrollment. */
    void open(Timetable timetable) {
        require(ClassStatus.PLANNED, TrainingRule.TRAINING_CLASS_NOT_PLANNED, "id");
        if (timetable.isEmpty()) {
            throw new RuleViolation(TrainingRule.TRAINING_CLASS_WITHOUT_SESSIONS, "id");
        }
        this.status = ClassStatus.OPEN;
    }

    /** Begins it, on its first day or later; from now on nobody enrolls any more. */
    void start(LocalDate today) {
        require(ClassStatus.OPEN, TrainingRule.TRAINING_CLASS_NOT_OPEN, "id");
        if (today.isBefore(startsOn)) {
            throw new RuleViolation(TrainingRule.TRAINING_CLASS_NOT_YET, "id", startsOn);
        }
        this.status = ClassStatus.RUNNING;
    }

    /** Ends it for good, on its last day or later; from now on nothing of it changes any more. */
    void complete(LocalDate today) {
        require(ClassStatus.RUNNING, TrainingRule.TRAINING_CLASS_NOT_RUNNING, "id");
        if (today.isBefore(endsOn)) {
            throw new RuleViolation(TrainingRule.TRAINING_CLASS_NOT_OVER, "id", endsOn);
        }
        this.status = ClassStatus.COMPLETED;
    }

    void cancel() {
        requireNotOver("id");
        this.status = ClassStatus.CANCELLED;
    }

    void requireNotBegun(String field) {
        if (status != ClassStatus.PLANNED && status != ClassStatus.OPEN) {
            throw new RuleViolation(TrainingRule.TRAINING_CLASS_BEGUN, field);
        }
    }

    void requireOpen(String field) {
        require(ClassStatus.OPEN, TrainingRule.TRAINING_CLASS_NOT_OPEN, field);
    }

    void requireRunning(String field) {
        require(ClassStatus.RUNNING, TrainingRule.TRAINING_CLASS_NOT_RUNNING, field);
    }

    void requireNotOver(String field) {
        if (status == ClassStatus.COMPLETED) {
            throw new RuleViolation(TrainingRule.TRAINING_CLASS_COMPLETED, field);
        }
        if (status == ClassStatus.CANCELLED) {
            throw new RuleViolation(TrainingRule.TRAINING_CLASS_CANCELLED, field);
        }
    }

    boolean hasOpened() {
        return status != ClassStatus.PLANNED;
    }

    boolean takesPlaceOn(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    @Override
    public TreePath organizationPath() {
        return new TreePath(organizationPath);
    }

    long id() {
        return id;
    }

    String venue() {
        return venue;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    BigDecimal hours() {
        return hours;
    }

    int version() {
        return version == null ? 0 : version;
    }

    ClassView view() {
        return new ClassView(
                id,
                programId,
                organizationId,
                organizationPath(),
                title,
                venue,
                startsOn,
                endsOn,
                days,
                hours,
                capacity,
                seatsTaken,
                status,
                version());
    }

    private void require(ClassStatus required, TrainingRule rule, String field) {
        if (status != required) {
            throw new RuleViolation(rule, field);
        }
    }
}
