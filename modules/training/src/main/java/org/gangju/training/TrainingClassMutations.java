package org.gangju.training;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of programs and classes. */
@Controller
class TrainingClassMutations {

    private final TrainingPlanning planning;
    private final TrainingScheduling scheduling;
    private final TrainingConduct conduct;
    private final Mutations mutations;

    TrainingClassMutations(
            TrainingPlanning planning, TrainingScheduling scheduling, TrainingConduct conduct, Mutations mutations) {
        this.planning = planning;
        this.scheduling = scheduling;
        this.conduct = conduct;
        this.mutations = mutations;
    }

    @MutationMapping
    ProgramPayload createTrainingProgram(@Argument CreateTrainingProgramInput input, Caller caller) {
        return mutations.run(caller, input, ProgramPayload::new, () -> planning.createProgram(input, caller));
    }

    @MutationMapping
    ClassPayload createTrainingClass(@Argument CreateTrainingClassInput input, Caller caller) {
        return mutations.run(caller, input, ClassPayload::new, () -> planning.createClass(input, caller));
    }

    @MutationMapping
    ClassPayload scheduleTrainingSession(@Argument ScheduleTrainingSessionInput input, Caller caller) {
        return mutations.run(caller, input, ClassPayload::new, () -> scheduling.schedule(input, caller));
    }

    @MutationMapping
    ClassPayload openTrainingClass(@Argument OpenTrainingClassInput input, Caller caller) {
        return mutations.run(caller, input, ClassPayload::new, () -> conduct.open(input.id(), input.version(), caller));
    }

    @MutationMapping
    ClassPayload startTrainingClass(@Argument StartTrainingClassInput input, Caller caller) {
        return mutations.run(
                caller, input, ClassPayload::new, () -> conduct.start(input.id(), input.version(), caller));
    }

    @MutationMapping
    ClassPayload completeTrainingClass(@Argument CompleteTrainingClassInput input, Caller caller) {
        return mutations.run(
                caller, input, ClassPayload::new, () -> conduct.complete(input.id(), input.version(), caller));
    }

    @MutationMapping
    ClassPayload cancelTrainingClass(@Argument CancelTrainingClassInput input, Caller caller) {
        return mutations.run(
                caller, input, ClassPayload::new, () -> conduct.cancel(input.id(), input.version(), caller));
    }
}
