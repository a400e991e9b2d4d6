package org.gangju.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.node.NodeId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes classes from one step of their life to the next. */
@Service
@Transactional
class TrainingConduct {

    private final TrainingClasses classes;
    private final Timetables timetables;
    private final SessionActivities activities;
    private final TrainingCredits credits;
    private final TrainingReach reach;
    private final Clock clock;

    TrainingConduct(
            TrainingClasses classes,
            Timetables timetables,
            SessionActivities activities,
            TrainingCredits credits,
            TrainingReach reach,
            Clock clock) {
        this.classes = classes;
        this.timetables = timetables;
        this.activities = activities;
        this.credits = credits;
        this.reach = reach;
        this.clock = clock;
    }

    ClassView open(String id, @Nullable Integer expectedVersion, Caller caller) {
        return step(
                id, expectedVersion, caller, trainingClass -> trainingClass.open(timetables.of(trainingClass.id())));
    }

    ClassView start(String id, @Nullable Integer expectedVersion, Caller caller) {
        return step(id, expectedVersion, caller, trainingClass -> trainingClass.start(today()));
    }

    /** Ends a class, settles who attended how much and credits the hours. */
    ClassView complete(String id, @Nullable Integer expectedVersion, Caller caller) {
        ClassView completed = step(id, expectedVersion, caller, trainingClass -> trainingClass.complete(today()));
        credits.settle(completed.key());
        return completed;
    }

    /** Calls a class off, with the sessions that have not ended. */
    ClassView cancel(String id, @Nullable Integer expectedVersion, Caller caller) {
        ClassView cancelled = step(id, expectedVersion, caller, TrainingClass::cancel);
        activities.cancelAll(cancelled.key(), caller.locale());
        return cancelled;
    }

    private ClassView step(
            String id, @Nullable Integer expectedVersion, Caller caller, Consumer<TrainingClass> change) {
        TrainingClass trainingClass =
                reach.require(NodeId.keyOf(ClassView.TYPE_NAME, id).flatMap(classes::findToChange), id, "id", caller);
        ExpectedVersion.require(expectedVersion, trainingClass.version());
        change.accept(trainingClass);
        return classes.saveAndFlush(trainingClass).view();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
