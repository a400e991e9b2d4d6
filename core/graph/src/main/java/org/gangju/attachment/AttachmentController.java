package org.gangju.attachment;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.attachment.AttachmentView;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Kept;
import org.gangju.spi.command.Mutations;
import org.gangju.spi.node.Node;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.subject.Subjects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields that find attachments and lead to what they hang on, and the mutation that removes one. */
@Controller
@SchemaMapping(typeName = AttachmentView.TYPE_NAME)
class AttachmentController {

    private static final Kept<String> KEPT = new Kept<>(id -> id, id -> id);

    private final AttachmentReader reader;
    private final AttachmentBook book;
    private final Subjects subjects;
    private final Mutations mutations;

    AttachmentController(
            AttachmentReader reader, AttachmentBook book, ObjectProvider<NodeLoader<?>> loaders, Mutations mutations) {
        this.reader = reader;
        this.book = book;
        this.subjects = new Subjects(loaders);
        this.mutations = mutations;
    }

    @QueryMapping
    Connection<AttachmentView> attachments(
            @Argument @Nullable AttachmentFilter filter, PageRequest page, Caller caller) {
        return reader.page(filter, page, caller);
    }

    @MutationMapping
    RemoveAttachmentPayload removeAttachment(@Argument RemoveAttachmentInput input, Caller caller) {
        return mutations.run(caller, input, RemoveAttachmentPayload::new, KEPT, () -> book.remove(input, caller));
    }

    @SchemaMapping
    CompletableFuture<@Nullable Node> subject(AttachmentView attachment, Caller caller, DataFetchingEnvironment field) {
        return subjects.load(attachment.about(), caller, field);
    }

    @SchemaMapping
    CompletableFuture<OrganizationView> organization(
            AttachmentView attachment, DataLoader<Long, OrganizationView> organization) {
        return organization.load(attachment.organizationKey());
    }
}
