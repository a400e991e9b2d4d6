package org.gangju.training;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A part of a class that people sign in to. */
@Entity
class TrainingSession {

    @Id
    private long id;

    private long classId;

    @SuppressWarnings("UnusedVariable") // the column is read by queries
    private String topic;

    private long startsMillis;
    private long endsMillis;
    private BigDecimal hours;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected TrainingSession() {}

    TrainingSession(long id, TrainingClass trainingClass, NewSession wanted) {
        this.id = id;
        this.classId = trainingClass.id();
        this.topic = wanted.topic();
        this.startsMillis = wanted.startsAt().toInstant().toEpochMilli();
        this.endsMillis = wanted.endsAt().toInstant().toEpochMilli();
        this.hours = wanted.hours();
    }

    long id() {
        return id;
    }

    long classId() {
        return classId;
    }

    long startsMillis() {
        return startsMillis;
    }

    BigDecimal hours() {
        return hours;
    }

    boolean overlaps(TrainingSession other) {
        return startsMillis < other.endsMillis && other.startsMillis < endsMillis;
    }
}
