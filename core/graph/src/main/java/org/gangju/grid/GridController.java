package org.gangju.grid;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.dataloader.DataLoader;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
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

/** The fields that find grids and lead from one to others. */
@Controller
@SchemaMapping(typeName = GridView.TYPE_NAME)
class GridController {

    private final GridReader reader;
    private final GridSchemes schemes;

    GridController(GridReader reader, GridSchemes schemes, Batches batches) {
        this.reader = reader;
        this.schemes = schemes;
        batches.registerPages(
                "gridChildren",
                (Set<Dated<Long>> parents, PageRequest page, Caller caller) -> reader.children(parents, page, caller));
        batches.registerPages(
                "gridSuccessors",
                (Set<Dated<Long>> grids, PageRequest page, Caller caller) ->
                        reader.succession(grids, true, page, caller));
        batches.registerPages(
                "gridPredecessors",
                (Set<Dated<Long>> grids, PageRequest page, Caller caller) ->
                        reader.succession(grids, false, page, caller));
    }

    @SchemaMapping
    CompletableFuture<Connection<GridView>> successors(
            GridView grid, PageRequest page, DataLoader<ParentPage<Dated<Long>>, Connection<GridView>> gridSuccessors) {
        return gridSuccessors.load(new ParentPage<>(new Dated<>(grid.key(), grid.asOf()), page));
    }

    @SchemaMapping
    CompletableFuture<Connection<GridView>> predecessors(
            GridView grid,
            PageRequest page,
            DataLoader<ParentPage<Dated<Long>>, Connection<GridView>> gridPredecessors) {
        return gridPredecessors.load(new ParentPage<>(new Dated<>(grid.key(), grid.asOf()), page));
    }

    @QueryMapping
    @Nullable
    GridView grid(
            @Argument @Nullable String id,
            @Argument @Nullable String code,
            @Argument @Nullable String scheme,
            Moment moment,
            Caller caller) {
        if ((id == null) == (code == null)) {
            throw new CodedException(ErrorCode.BAD_INPUT, "idOrCode");
        }
        String named = scheme == null ? GridScheme.DEFAULT : scheme;
        Optional<GridView> found = id == null
                ? reader.byCode(String.valueOf(code), named, moment.asOf(), caller)
                : reader.byId(id, moment.asOf(), caller);
        return found.orElse(null);
    }

    @QueryMapping
    Connection<GridView> grids(@Argument @Nullable GridFilter filter, Moment moment, PageRequest page, Caller caller) {
        return reader.page(filter, moment.asOf(), page, caller);
    }

    @QueryMapping
    @Nullable
    GridScheme gridScheme(@Argument String code) {
        return schemes.byCode(code).stream().findFirst().orElse(null);
    }

    @QueryMapping
    Connection<GridScheme> gridSchemes(PageRequest page) {
        return Connection.ofAll(page, schemes.all(), GridScheme::code);
    }

    @SchemaMapping
    CompletableFuture<GridScheme> scheme(GridView grid, DataLoader<Long, GridScheme> gridScheme) {
        return gridScheme.load(grid.schemeKey());
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<GridView> parent(GridView child, DataLoader<Dated<Long>, GridView> gridOn) {
        return child.parentKey() == null ? null : gridOn.load(new Dated<>(child.parentKey(), child.asOf()));
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<OrganizationView> organization(
            GridView grid, DataLoader<Dated<Long>, OrganizationView> organizationOn) {
        return grid.organizationKey() == null
                ? null
                : organizationOn.load(new Dated<>(grid.organizationKey(), grid.asOf()));
    }

    @SchemaMapping
    CompletableFuture<Connection<GridView>> ancestors(
            GridView descendant, PageRequest page, DataLoader<Dated<Long>, GridView> gridOn) {
        List<Long> ids = descendant.path().ids();
        return gridOn.loadMany(ids.subList(0, ids.size() - 1).stream()
                        .map(id -> new Dated<>(id, descendant.asOf()))
                        .toList())
                .thenApply(found -> Connection.ofAll(
                        page, found.stream().flatMap(Stream::ofNullable).toList(), GridView::code));
    }

    @SchemaMapping
    CompletableFuture<Connection<GridView>> children(
            GridView parent,
            Moment moment,
            PageRequest page,
            DataLoader<ParentPage<Dated<Long>>, Connection<GridView>> gridChildren) {
        return gridChildren.load(new ParentPage<>(moment.dated(parent.key()), page));
    }
}
