package org.gangju.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.ParentPage;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields that find programs and lead from them to their organizers, classes and audiences. */
@Controller
@SchemaMapping(typeName = ProgramView.TYPE_NAME)
class TrainingProgramController {

    private final ProgramReader reader;
    private final Clock clock;

    TrainingProgramController(ProgramReader reader, ProgramAudiences audiences, Clock clock, Batches batches) {
        this.reader = reader;
        this.clock = clock;
        batches.registerPages("organizationTrainingPrograms", reader::ofOrganizations);
        batches.registerPages("trainingProgramTargetMembers", audiences::pages);
        batches.register("trainingProgramTargetCount", audiences::counts);
    }

    @QueryMapping
    @Nullable
    ProgramView trainingProgram(@Argument String id, Caller caller) {
        return reader.one(id, caller).orElse(null);
    }

    @QueryMapping
    Connection<ProgramView> trainingPrograms(
            @Argument @Nullable ProgramFilter filter, PageRequest page, Caller caller) {
        return reader.page(filter, page, caller);
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME)
    CompletableFuture<Connection<ProgramView>> trainingPrograms(
            OrganizationView organizer,
            @Argument @Nullable Boolean subtree,
            PageRequest page,
            DataLoader<ParentPage<OrganizationTraining>, Connection<ProgramView>> organizationTrainingPrograms) {
        OrganizationTraining parent = new OrganizationTraining(organizer.path(), subtree != null && subtree);
        return organizationTrainingPrograms.load(new ParentPage<>(parent, page));
    }

    @SchemaMapping
    CompletableFuture<OrganizationView> organization(
            ProgramView program, DataLoader<Long, OrganizationView> organization) {
        return organization.load(program.organizationKey());
    }

    @SchemaMapping
    CompletableFuture<Connection<ClassView>> classes(
            ProgramView program,
            PageRequest page,
            DataLoader<ParentPage<Long>, Connection<ClassView>> trainingProgramClasses) {
        return trainingProgramClasses.load(new ParentPage<>(program.key(), page));
    }

    @SchemaMapping
    CompletableFuture<Connection<MemberView>> targetMembers(
            ProgramView program,
            @Argument @Nullable LocalDate asOf,
            PageRequest page,
            Caller caller,
            DataLoader<ParentPage<ProgramDay>, Connection<MemberView>> trainingProgramTargetMembers) {
        return trainingProgramTargetMembers.load(new ParentPage<>(on(program, asOf, caller), page));
    }

    @SchemaMapping
    CompletableFuture<Integer> targetCount(
            ProgramView program,
            @Argument @Nullable LocalDate asOf,
            Caller caller,
            DataLoader<ProgramDay, Integer> trainingProgramTargetCount) {
        return trainingProgramTargetCount.load(on(program, asOf, caller));
    }

    private ProgramDay on(ProgramView program, @Nullable LocalDate day, Caller caller) {
        OfficeHolders.requireReadable(program.rule(), caller);
        return new ProgramDay(program, day == null ? LocalDate.now(clock) : day);
    }
}
