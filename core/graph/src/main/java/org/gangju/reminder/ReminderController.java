package org.gangju.reminder;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
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

/** The fields that find reminders and lead to what they are about. */
@Controller
@SchemaMapping(typeName = ReminderView.TYPE_NAME)
class ReminderController {

    private final ReminderReader reader;
    private final Subjects subjects;
    private final Clock clock;

    ReminderController(ReminderReader reader, ObjectProvider<NodeLoader<?>> loaders, Clock clock, Batches batches) {
        this.reader = reader;
        this.subjects = new Subjects(loaders);
        this.clock = clock;
        batches.registerPages(
                "organizationReminders",
                (Set<OrganizationReminders> parents, PageRequest page, Caller caller) ->
                        reader.ofOrganizations(parents, page, caller));
    }

    @QueryMapping
    Connection<ReminderView> reminders(@Argument @Nullable ReminderFilter filter, PageRequest page, Caller caller) {
        return reader.page(filter, page, caller);
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME)
    CompletableFuture<Connection<ReminderView>> reminders(
            OrganizationView organization,
            @Argument @Nullable Boolean subtree,
            PageRequest page,
            DataLoader<ParentPage<OrganizationReminders>, Connection<ReminderView>> organizationReminders) {
        OrganizationReminders parent = new OrganizationReminders(organization.key(), subtree != null && subtree);
        return organizationReminders.load(new ParentPage<>(parent, page));
    }

    @SchemaMapping
    CompletableFuture<@Nullable Node> subject(ReminderView reminder, Caller caller, DataFetchingEnvironment field) {
        return subjects.load(reminder.about(), caller, field);
    }

    @SchemaMapping
    CompletableFuture<OrganizationView> organization(
            ReminderView reminder, DataLoader<Long, OrganizationView> organization) {
        return organization.load(reminder.organizationKey());
    }

    @SchemaMapping
    boolean overdue(ReminderView reminder) {
        return reminder.overdueOn(LocalDate.now(clock));
    }
}
