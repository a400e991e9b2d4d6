package org.gangju.redproperty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.ParentPage;
import org.gangju.spi.period.Dated;
import org.gangju.spi.period.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields that find committees and lead from them to organizations, estates, elections and seats. */
@Controller
@SchemaMapping(typeName = OwnersCommitteeView.TYPE_NAME)
class OwnersCommitteeController {

    private final OwnersCommitteeReader reader;

    OwnersCommitteeController(
            OwnersCommitteeReader reader,
            ElectionReader elections,
            OwnersSeatReader seats,
            OwnersSeatTable rows,
            Clock clock,
            Batches batches) {
        this.reader = reader;
        batches.register("organizationOwnersCommittee", reader::ofOrganizations);
        batches.register("gridOwnersCommittee", reader::ofGrids);
        batches.registerPages("ownersCommitteeElections", elections::ofCommittees);
        batches.registerPages("ownersCommitteeSeats", seats::ofCommittees);
        batches.registerDated(
                "ownersCommitteeVacancies",
                (Set<Long> committees, @Nullable LocalDate day, Caller caller) ->
                        rows.vacancies(committees, day == null ? LocalDate.now(clock) : day));
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

    @SchemaMapping
    CompletableFuture<Integer> vacantSeats(
            OwnersCommitteeView committee, Moment moment, DataLoader<Dated<Long>, Integer> ownersCommitteeVacancies) {
        return ownersCommitteeVacancies.load(moment.dated(committee.key()));
    }

    @SchemaMapping
    CompletableFuture<Connection<ElectionView>> elections(
            OwnersCommitteeView committee,
            PageRequest page,
            DataLoader<ParentPage<Long>, Connection<ElectionView>> ownersCommitteeElections) {
        return ownersCommitteeElections.load(new ParentPage<>(committee.key(), page));
    }

    @SchemaMapping
    CompletableFuture<Connection<OwnersSeatView>> seats(
            OwnersCommitteeView committee,
            Moment moment,
            PageRequest page,
            DataLoader<ParentPage<DatedParent>, Connection<OwnersSeatView>> ownersCommitteeSeats) {
        return ownersCommitteeSeats.load(new ParentPage<>(new DatedParent(committee.key(), moment), page));
    }

    @SchemaMapping(typeName = ElectionView.TYPE_NAME)
    CompletableFuture<OwnersCommitteeView> committee(
            ElectionView election, DataLoader<Long, OwnersCommitteeView> ownersCommittee) {
        return ownersCommittee.load(election.committeeKey());
    }
}
