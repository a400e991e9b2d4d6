package org.gangju.training;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of sessions. */
@Controller
@SchemaMapping(typeName = SessionView.TYPE_NAME)
class TrainingSessionController {

    TrainingSessionController(TrainingSignIns signIns, Batches batches) {
        batches.register("trainingSessionSignIns", (Set<Long> sessions, Caller caller) -> signIns.ofSessions(sessions));
    }

    @SchemaMapping
    CompletableFuture<ClassView> trainingClass(SessionView session, DataLoader<Long, ClassView> trainingClass) {
        return trainingClass.load(session.classKey());
    }

    @SchemaMapping
    CompletableFuture<Integer> signInCount(SessionView session, DataLoader<Long, Integer> trainingSessionSignIns) {
        return trainingSessionSignIns.load(session.key());
    }
}
