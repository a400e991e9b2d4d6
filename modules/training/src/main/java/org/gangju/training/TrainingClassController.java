package org.gangju.training;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.ParentPage;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields that find classes and lead from them to their programs and sessions. */
@Controller
@SchemaMapping(typeName = ClassView.TYPE_NAME)
class TrainingClassController {

    private final ClassReader reader;

    TrainingClassController(ClassReader reader, SessionReader sessions, Batches batches) {
        this.reader = reader;
        batches.registerPages("organizationTrainingClasses", reader::ofOrganizations);
        batches.registerPages(
                "trainingProgramClasses",
                (Set<Long> programs, PageRequest page, Caller caller) -> reader.ofPrograms(programs, page, caller));
        batches.registerPages(
                "trainingClassSessions",
                (Set<Long> classes, PageRequest page, Caller caller) -> sessions.ofClasses(classes, page, caller));
    }

    @QueryMapping
    @Nullable
    ClassView trainingClass(@Argument String id, Caller caller) {
        return reader.one(id, caller).orElse(null);
    }

    @QueryMapping
    Connection<ClassView> trainingClasses(@Argument @Nullable ClassFilter filter, PageRequest page, Caller caller) {
        return reader.page(filter, page, caller);
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME)
    CompletableFuture<Connection<ClassView>> trainingClasses(
            OrganizationView organizer,
            @Argument @Nullable Boolean subtree,
            PageRequest page,
            DataLoader<ParentPage<OrganizationTraining>, Connection<ClassView>> organizationTrainingClasses) {
        OrganizationTraining parent = new OrganizationTraining(organizer.path(), subtree != null && subtree);
        return organizationTrainingClasses.load(new ParentPage<>(parent, page));
    }

    @SchemaMapping
    CompletableFuture<ProgramView> program(ClassView trainingClass, DataLoader<Long, ProgramView> trainingProgram) {
        return trainingProgram.load(trainingClass.programKey());
    }

    @SchemaMapping
    CompletableFuture<OrganizationView> organization(
            ClassView trainingClass, DataLoader<Long, OrganizationView> organization) {
        return organization.load(trainingClass.organizationKey());
    }

    @SchemaMapping
    CompletableFuture<Connection<SessionView>> sessions(
            ClassView trainingClass,
            PageRequest page,
            DataLoader<ParentPage<Long>, Connection<SessionView>> trainingClassSessions) {
        return trainingClassSessions.load(new ParentPage<>(trainingClass.key(), page));
    }
}
