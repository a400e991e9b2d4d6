package org.gangju.training;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.activity.Activities;
import org.gangju.spi.activity.ActivityView;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of sessions. */
@Controller
@SchemaMapping(typeName = SessionView.TYPE_NAME)
class TrainingSessionController {

    TrainingSessionController(Activities activities, Batches batches) {
        batches.register(
                "trainingSessionSignIns", (Set<Long> sessions, Caller caller) -> activities.countsByActivity(sessions));
    }

    @SchemaMapping
    CompletableFuture<ClassView> trainingClass(SessionView session, DataLoader<Long, ClassView> trainingClass) {
        return trainingClass.load(session.classKey());
    }

    @SchemaMapping
    CompletableFuture<ActivityView> activity(SessionView session, DataLoader<Long, ActivityView> activity) {
        return activity.load(session.activityKey());
    }

    @SchemaMapping
    CompletableFuture<Integer> signInCount(SessionView session, DataLoader<Long, Integer> trainingSessionSignIns) {
        return trainingSessionSignIns.load(session.activityKey());
    }
}
