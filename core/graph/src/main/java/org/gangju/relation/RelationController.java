package org.gangju.relation;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.ParentPage;
import org.gangju.spi.period.Dated;
import org.gangju.spi.period.Moment;
import org.gangju.spi.relation.RelationView;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields that find relations and lead between them and organizations. */
@Controller
class RelationController {

    private final RelationReader reader;

    RelationController(RelationReader reader, Batches batches) {
        this.reader = reader;
        batches.registerPages(
                "organizationRelations",
                (Set<RelationList> lists, PageRequest page, Caller caller) -> reader.pages(lists, page, caller));
    }

    @QueryMapping
    Connection<RelationView> organizationRelations(
            @Argument @Nullable RelationFilter filter, Moment moment, PageRequest page, Caller caller) {
        return reader.page(filter, moment, page, caller);
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME)
    CompletableFuture<Connection<RelationView>> relations(
            OrganizationView organization,
            @Argument @Nullable Set<String> kinds,
            Moment moment,
            PageRequest page,
            DataLoader<ParentPage<RelationList>, Connection<RelationView>> organizationRelations) {
        return organizationRelations.load(new ParentPage<>(new RelationList(organization.key(), kinds, moment), page));
    }

    @SchemaMapping(typeName = RelationView.TYPE_NAME)
    CompletableFuture<OrganizationView> organization(
            RelationView relation, DataLoader<Dated<Long>, OrganizationView> organizationOn) {
        return organizationOn.load(new Dated<>(relation.organizationKey(), relation.asOf()));
    }

    @SchemaMapping(typeName = RelationView.TYPE_NAME)
    CompletableFuture<OrganizationView> related(
            RelationView relation, DataLoader<Dated<Long>, OrganizationView> organizationOn) {
        return organizationOn.load(new Dated<>(relation.relatedKey(), relation.asOf()));
    }
}
