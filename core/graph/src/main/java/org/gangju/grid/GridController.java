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
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.ParentPage;
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
                "gridChildren", (Set<Long> parents, PageRequest page, Caller caller) -> reader.children(parents, page));
    }

    @QueryMapping
    @Nullable
    GridView grid(
            @Argument @Nullable String id,
            @Argument @Nullable String code,
            @Argument @Nullable String scheme,
            Caller caller) {
        if ((id == null) == (code == null)) {
            throw new CodedException(ErrorCode.BAD_INPUT, "idOrCode");
        }
        String named = scheme == null ? GridScheme.DEFAULT : scheme;
        Optional<GridView> found =
                id == null ? reader.byCode(String.valueOf(code), named, caller) : reader.byId(id, caller);
        return found.orElse(null);
    }

    @QueryMapping
    Connection<GridView> grids(@Argument @Nullable GridFilter filter, PageRequest page, Caller caller) {
        return reader.page(filter, page, caller);
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
    CompletableFuture<GridView> parent(GridView child, DataLoader<Long, GridView> grid) {
        return child.parentKey() == null ? null : grid.load(child.parentKey());
    }

    @SchemaMapping
    CompletableFuture<Connection<GridView>> ancestors(
            GridView descendant, PageRequest page, DataLoader<Long, GridView> grid) {
        List<Long> ids = descendant.path().ids();
        return grid.loadMany(ids.subList(0, ids.size() - 1))
                .thenApply(found -> Connection.ofAll(
                        page, found.stream().flatMap(Stream::ofNullable).toList(), GridView::code));
    }

    @SchemaMapping
    CompletableFuture<Connection<GridView>> children(
            GridView parent, PageRequest page, DataLoader<ParentPage<Long>, Connection<GridView>> gridChildren) {
        return gridChildren.load(new ParentPage<>(parent.key(), page));
    }
}
