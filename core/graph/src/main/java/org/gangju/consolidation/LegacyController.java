package org.gangju.consolidation;

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

/** The fields that find the grids of departments and lead between them and the one net. */
@Controller
class LegacyController {

    private final LegacyReader reader;

    LegacyController(LegacyReader reader, Batches batches) {
        this.reader = reader;
        batches.registerPages(
                "gridConsolidations",
                (Set<ConsolidationList> lists, PageRequest page, Caller caller) -> reader.lists(lists, page, caller));
    }

    @QueryMapping
    Connection<LegacyGridView> legacyGrids(
            @Argument @Nullable LegacyGridFilter filter, Moment moment, PageRequest page, Caller caller) {
        return reader.page(filter, moment.asOf(), page, caller);
    }

    @SchemaMapping(typeName = LegacyGridView.TYPE_NAME)
    CompletableFuture<OrganizationView> organization(
            LegacyGridView legacy, DataLoader<Dated<Long>, OrganizationView> organizationOn) {
        return organizationOn.load(new Dated<>(legacy.organizationKey(), legacy.asOf()));
    }

    @SchemaMapping(typeName = LegacyGridView.TYPE_NAME)
    CompletableFuture<Connection<GridConsolidation>> consolidations(
            LegacyGridView legacy,
            Moment moment,
            PageRequest page,
            DataLoader<ParentPage<ConsolidationList>, Connection<GridConsolidation>> gridConsolidations) {
        return gridConsolidations.load(
                new ParentPage<>(new ConsolidationList(ConsolidationList.OF_LEGACY_GRID, legacy.key(), moment), page));
    }

    @SchemaMapping(typeName = GridView.TYPE_NAME)
    CompletableFuture<Connection<GridConsolidation>> consolidations(
            GridView grid,
            Moment moment,
            PageRequest page,
            DataLoader<ParentPage<ConsolidationList>, Connection<GridConsolidation>> gridConsolidations) {
        return gridConsolidations.load(
                new ParentPage<>(new ConsolidationList(ConsolidationList.OF_GRID, grid.key(), moment), page));
    }

    @SchemaMapping
    CompletableFuture<LegacyGridView> legacyGrid(
            GridConsolidation consolidation, DataLoader<Dated<Long>, LegacyGridView> legacyGridOn) {
        return legacyGridOn.load(new Dated<>(consolidation.legacyKey(), consolidation.asOf()));
    }

    @SchemaMapping
    CompletableFuture<GridView> grid(GridConsolidation consolidation, DataLoader<Dated<Long>, GridView> gridOn) {
        return gridOn.load(new Dated<>(consolidation.gridKey(), consolidation.asOf()));
    }

    @SchemaMapping(typeName = "RegisterLegacyGridsPayload", field = "legacyGrids")
    Connection<LegacyGridView> registered(RegisterLegacyGridsPayload payload, PageRequest page, Caller caller) {
        return reader.page(payload.registration(), page, caller);
    }
}
