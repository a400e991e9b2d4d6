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
    private final TrainingSessions sessions;
    private final TrainingCredits credits;
    private final TrainingReach reach;
    private final Clock clock;

    TrainingConduct(
            TrainingClasses classes,
            TrainingSessions sessions,
            TrainingCredits credits,
            TrainingReach reach,
            Clock clock) {
        this.classes = classes;
        this.sessions = sessions;
        this.credits = credits;
        this.reach = reach;
        this.clock = clock;
    }

    ClassView open(String id, @Nullable Integer expectedVersion, Caller caller) {
        return step(
                id,
                expectedVersion,
                caller,
                trainingClass -> trainingClass.open(sessions.countByClassId(trainingClass.id())));
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

    ClassView cancel(String id, @Nullable Integer expectedVersion, Caller caller) {
        return step(id, expectedVersion, caller, TrainingClass::cancel);
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
