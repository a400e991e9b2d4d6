package org.gangju.activity;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.activity.ActivitySignInView;
import org.gangju.spi.activity.ActivityStatus;
import org.gangju.spi.activity.ActivityView;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.Node;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.ParentPage;
import org.gangju.subject.Subjects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields that find activities and lead from them to what they are about and who was there. */
@Controller
@SchemaMapping(typeName = ActivityView.TYPE_NAME)
class ActivityController {

    private final ActivityReader reader;
    private final Subjects subjects;
    private final Clock clock;

    ActivityController(
            ActivityReader reader,
            SignInReader signIns,
            ActivityFigures figures,
            ObjectProvider<NodeLoader<?>> loaders,
            Clock clock,
            Batches batches) {
        this.reader = reader;
        this.subjects = new Subjects(loaders);
        this.clock = clock;
        batches.registerPages("organizationActivities", reader::ofOrganizations);
        batches.registerPages("activitySignIns", signIns::ofActivities);
        batches.register("activityAttendance", (Set<Long> activities, Caller caller) -> figures.byActivity(activities));
    }

    @QueryMapping
    Connection<ActivityView> activities(@Argument @Nullable ActivityFilter filter, PageRequest page, Caller caller) {
        return reader.page(filter, page, caller);
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME)
    CompletableFuture<Connection<ActivityView>> activities(
            OrganizationView organization,
            @Argument @Nullable Boolean subtree,
            PageRequest page,
            DataLoader<ParentPage<OrganizationActivities>, Connection<ActivityView>> organizationActivities) {
        OrganizationActivities parent = new OrganizationActivities(organization.key(), subtree != null && subtree);
        return organizationActivities.load(new ParentPage<>(parent, page));
    }

    @SchemaMapping
    CompletableFuture<@Nullable Node> subject(ActivityView activity, Caller caller, DataFetchingEnvironment field) {
        return subjects.load(activity.about(), caller, field);
    }

    @SchemaMapping
    CompletableFuture<OrganizationView> organization(
            ActivityView activity, DataLoader<Long, OrganizationView> organization) {
        return organization.load(activity.organizationKey());
    }

    @SchemaMapping
    ActivityStatus status(ActivityView activity) {
        return activity.statusAt(clock.instant());
    }

    /** A number for those who may list them all. */
    @SchemaMapping
    @Nullable
    CompletableFuture<Integer> attendance(
            ActivityView activity, Caller caller, DataLoader<Long, Integer> activityAttendance) {
        return caller.scope().organizations().contains(activity.place())
                ? activityAttendance.load(activity.key())
                : null;
    }

    @SchemaMapping
    CompletableFuture<Connection<ActivitySignInView>> signIns(
            ActivityView activity,
            PageRequest page,
            DataLoader<ParentPage<Long>, Connection<ActivitySignInView>> activitySignIns) {
        return activitySignIns.load(new ParentPage<>(activity.key(), page));
    }
}
