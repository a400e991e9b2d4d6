package org.gangju.training;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A part of a class that people sign in to: an activity, which the core keeps, with the hours of the class that it is. */
@Entity
class TrainingSession {

    @Id
    private long id;

    private long classId;
    private long activityId;

    @SuppressWarnings("UnusedVariable") // the column is read by queries
    private BigDecimal hours;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected TrainingSession() {}

    TrainingSession(long id, long classId, long activityId, BigDecimal hours) {
        this.id = id;
        this.classId = classId;
        this.activityId = activityId;
        this.hours = hours;
    }

    long id() {
        return id;
    }

    long classId() {
        return classId;
    }

    long activityId() {
        return activityId;
    }
}
