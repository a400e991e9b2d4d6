package org.gangju.redproperty.committee;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields that find committees and lead from them to organizations and estates. */
@Controller
@SchemaMapping(typeName = OwnersCommitteeView.TYPE_NAME)
class OwnersCommitteeController {

    private final OwnersCommitteeReader reader;

    OwnersCommitteeController(OwnersCommitteeReader reader, Batches batches) {
        this.reader = reader;
        batches.register("organizationOwnersCommittee", reader::ofOrganizations);
        batches.register("gridOwnersCommittee", reader::ofGrids);
    }

    @QueryMapping
    @Nullable
    OwnersCommitteeView ownersCommittee(@Argument String id, Caller caller) {
        return reader.one(id, caller).orElse(null);
    }

    @QueryMapping
    Connection<OwnersCommitteeView> ownersCommittees(
            @Argument @Nullable OwnersCommitteeFilter filter, PageRequest page, Caller caller) {
        return reader.page(filter, page, caller);
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME)
    CompletableFuture<OwnersCommitteeView> ownersCommittee(
            OrganizationView organization, DataLoader<Long, OwnersCommitteeView> organizationOwnersCommittee) {
        return organizationOwnersCommittee.load(organization.key());
    }

    @SchemaMapping(typeName = GridView.TYPE_NAME)
    CompletableFuture<OwnersCommitteeView> ownersCommittee(
            GridView grid, DataLoader<Long, OwnersCommitteeView> gridOwnersCommittee) {
        return gridOwnersCommittee.load(grid.key());
    }

    @SchemaMapping
    CompletableFuture<OrganizationView> organization(
            OwnersCommitteeView committee, DataLoader<Long, OrganizationView> organization) {
        return organization.load(committee.organizationKey());
    }

    @SchemaMapping
    CompletableFuture<GridView> grid(OwnersCommitteeView committee, DataLoader<Long, GridView> grid) {
        return grid.load(committee.gridKey());
    }
}
