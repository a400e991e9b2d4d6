package org.gangju.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.ParentPage;
import org.gangju.spi.period.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields that find rotation plans and tell how far they have come. */
@Controller
@SchemaMapping(typeName = RotationPlanView.TYPE_NAME)
class RotationPlanController {

    private final RotationPlanReader reader;
    private final Clock clock;

    RotationPlanController(
            RotationPlanReader reader,
            ProgramReader programs,
            RotationProgressReader progress,
            Clock clock,
            Batches batches) {
        this.reader = reader;
        this.clock = clock;
        batches.registerPages("rotationPlanPrograms", programs::ofPlans);
        batches.register("rotationPlanProgress", (Set<PlanDay> plans, Caller caller) -> progress.of(plans));
    }

    @QueryMapping
    @Nullable
    RotationPlanView rotationPlan(@Argument String id, Caller caller) {
        return reader.one(id, caller).orElse(null);
    }

    @QueryMapping
    Connection<RotationPlanView> rotationPlans(
            @Argument @Nullable RotationPlanFilter filter, PageRequest page, Caller caller) {
        return reader.page(filter, page, caller);
    }

    @SchemaMapping
    CompletableFuture<OrganizationView> organization(
            RotationPlanView plan, DataLoader<Long, OrganizationView> organization) {
        return organization.load(plan.organizationKey());
    }

    @SchemaMapping
    CompletableFuture<Connection<ProgramView>> programs(
            RotationPlanView plan,
            PageRequest page,
            DataLoader<ParentPage<Long>, Connection<ProgramView>> rotationPlanPrograms) {
        return rotationPlanPrograms.load(new ParentPage<>(plan.key(), page));
    }

    /**
     * It counts the members of the whole plan, on a past day also those who have left since: null where the caller may not
     * read all of the plan, be it the members or the holders of the offices that it is for.
     */
    @SchemaMapping
    @Nullable
    CompletableFuture<RotationProgress> progress(
            RotationPlanView plan,
            Moment moment,
            Caller caller,
            DataLoader<PlanDay, RotationProgress> rotationPlanProgress) {
        OfficeHolders.requireReadable(plan.rule(), caller);
        boolean readable = caller.scope().organizations().contains(plan.place())
                && OfficeHolders.readable(plan.rule(), caller).contains(plan.place());
        return readable ? rotationPlanProgress.load(new PlanDay(plan, moment.on(LocalDate.now(clock)))) : null;
    }
}
