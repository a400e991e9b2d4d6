package org.gangju.matter;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.attachment.AttachmentView;
import org.gangju.spi.attachment.Attachments;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.matter.MatterStatus;
import org.gangju.spi.matter.MatterView;
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

/** The fields that find matters and lead from them to what they are about, and to whom. */
@Controller
@SchemaMapping(typeName = MatterView.TYPE_NAME)
class MatterController {

    private final MatterReader reader;
    private final Subjects subjects;
    private final Clock clock;

    MatterController(
            MatterReader reader,
            MatterStepReader steps,
            Attachments attachments,
            ObjectProvider<NodeLoader<?>> loaders,
            Clock clock,
            Batches batches) {
        this.reader = reader;
        this.subjects = new Subjects(loaders);
        this.clock = clock;
        batches.registerPages("organizationMatters", reader::ofOrganizations);
        batches.registerPages("matterSteps", steps::ofMatters);
        batches.registerPages(
                "matterAttachments",
                (Set<Long> matters, PageRequest page, Caller caller) ->
                        attachments.ofSubjects(MatterView.TYPE_NAME, matters, page, caller));
    }

    @QueryMapping
    Connection<MatterView> matters(@Argument @Nullable MatterFilter filter, PageRequest page, Caller caller) {
        return reader.page(filter, page, caller);
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME)
    CompletableFuture<Connection<MatterView>> matters(
            OrganizationView organization,
            @Argument @Nullable Boolean subtree,
            @Argument @Nullable List<MatterStatus> statuses,
            PageRequest page,
            DataLoader<ParentPage<OrganizationMatters>, Connection<MatterView>> organizationMatters) {
        Set<MatterStatus> wanted = statuses == null ? EnumSet.allOf(MatterStatus.class) : Set.copyOf(statuses);
        OrganizationMatters parent = new OrganizationMatters(organization.key(), Boolean.TRUE.equals(subtree), wanted);
        return organizationMatters.load(new ParentPage<>(parent, page));
    }

    @SchemaMapping
    CompletableFuture<@Nullable Node> subject(MatterView matter, Caller caller, DataFetchingEnvironment field) {
        return subjects.load(matter.about(), caller, field);
    }

    @SchemaMapping
    CompletableFuture<OrganizationView> organization(
            MatterView matter, DataLoader<Long, OrganizationView> organization) {
        return organization.load(matter.organizationKey());
    }

    @SchemaMapping
    CompletableFuture<OrganizationView> handler(MatterView matter, DataLoader<Long, OrganizationView> organization) {
        return organization.load(matter.handlerKey());
    }

    @SchemaMapping
    boolean overdue(MatterView matter) {
        return matter.overdueOn(LocalDate.now(clock));
    }

    @SchemaMapping
    CompletableFuture<Connection<MatterStepView>> steps(
            MatterView matter, PageRequest page, DataLoader<ParentPage<Long>, Connection<MatterStepView>> matterSteps) {
        return matterSteps.load(new ParentPage<>(matter.key(), page));
    }

    @SchemaMapping
    CompletableFuture<Connection<AttachmentView>> attachments(
            MatterView matter,
            PageRequest page,
            DataLoader<ParentPage<Long>, Connection<AttachmentView>> matterAttachments) {
        return matterAttachments.load(new ParentPage<>(matter.key(), page));
    }

    @SchemaMapping(typeName = MatterStepView.TYPE_NAME)
    CompletableFuture<OrganizationView> organization(
            MatterStepView step, DataLoader<Long, OrganizationView> organization) {
        return organization.load(step.organizationKey());
    }
}
