package org.gangju.template;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.ParentPage;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of this module: a root, one on {@code Organization}, one that leads back, and a mutation. */
@Controller
class NoticeController {

    private final NoticeReader reader;
    private final NoticeBoard board;
    private final Mutations mutations;

    NoticeController(NoticeReader reader, NoticeBoard board, Mutations mutations, Batches batches) {
        this.reader = reader;
        this.board = board;
        this.mutations = mutations;
        batches.registerPages(
                "organizationNotices",
                (Set<Long> organizations, PageRequest page, Caller caller) ->
                        reader.ofOrganizations(organizations, page, caller));
    }

    @QueryMapping
    Connection<NoticeView> notices(PageRequest page, Caller caller) {
        return reader.page(page, caller);
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME)
    CompletableFuture<Connection<NoticeView>> notices(
            OrganizationView organization,
            PageRequest page,
            DataLoader<ParentPage<Long>, Connection<NoticeView>> organizationNotices) {
        return organizationNotices.load(new ParentPage<>(organization.key(), page));
    }

    @SchemaMapping(typeName = NoticeView.TYPE_NAME)
    CompletableFuture<OrganizationView> organization(
            NoticeView notice, DataLoader<Long, OrganizationView> organization) {
        return organization.load(notice.organizationPath().id());
    }

    @MutationMapping
    PostNoticePayload postNotice(@Argument PostNoticeInput input, Caller caller) {
        return mutations.run(caller, input, PostNoticePayload::new, () -> board.post(input, caller));
    }
}
