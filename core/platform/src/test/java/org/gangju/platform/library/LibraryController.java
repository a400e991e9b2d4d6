package org.gangju.platform.library;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.dataloader.DataLoader;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.Mutations;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.page.ParentPage;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;

@Controller
class LibraryController {

    private static final PageQuery<BookView> BOOKS = new PageQuery<>(
            "b.id, b.title, b.shelf_id",
            "book b",
            "b.id",
            Visibility.everybody(),
            List.of(SortKey.text("b.title"), SortKey.number("b.id")),
            row -> new BookView(row.getLong(1), row.getString(2), row.getLong(3)));

    private final Pages pages;
    private final Mutations mutations;
    private final JdbcClient database;
    private final CountDownLatch never = new CountDownLatch(1);

    LibraryController(Pages pages, Mutations mutations, JdbcClient database, Batches batches) {
        this.pages = pages;
        this.mutations = mutations;
        this.database = database;
        batches.<Long, BookView>registerPages(
                "shelfBooks",
                (shelves, page, caller) -> pages.pages(
                        BOOKS,
                        shelves.stream()
                                .collect(toMap(key -> key, key -> List.of(Condition.of("b.shelf_id = ?", key)))),
                        page,
                        caller));
        batches.<Long, String>register("brokenShelf", (keys, caller) -> {
            throw new IllegalStateException("secret words in a broken batch");
        });
    }

    @QueryMapping
    Connection<ShelfView> shelves(PageRequest page, Caller caller, @Argument @Nullable ShelfFilter filter) {
        List<Condition> conditions = new ArrayList<>();
        if (filter != null && filter.namePrefix() != null) {
            conditions.add(Condition.startsWith("s.name", filter.namePrefix()));
        }
        return pages.page(Shelves.LIST, conditions, page, caller);
    }

    @QueryMapping
    Connection<BookView> books(PageRequest page, Caller caller) {
        return pages.page(BOOKS, List.of(), page, caller);
    }

    @QueryMapping
    CompletableFuture<@Nullable ShelfView> shelf(@Argument String id, DataLoader<Long, ShelfView> shelf) {
        return shelf.load(NodeId.keyOf("Shelf", id).orElse(0L)).thenApply(found -> found);
    }

    /** Loads a second time, with what the first load answered. */
    @QueryMapping
    CompletableFuture<String> chained(@Argument String id, DataLoader<Long, ShelfView> shelf) {
        return shelf.load(NodeId.keyOf("Shelf", id).orElse(0L))
                .thenCompose(found -> shelf.load(found.key() + 1))
                .thenApply(ShelfView::name);
    }

    @QueryMapping
    String fail(@Argument String how) {
        throw switch (how) {
            case "conflict" -> new OptimisticLockingFailureException("stale");
            case "coded" -> new CodedException(ErrorCode.BAD_INPUT, "pageSize", "first", -1);
            default -> new IllegalStateException("secret words");
        };
    }

    @QueryMapping
    String slow() throws InterruptedException {
        never.await();
        return "done";
    }

    @QueryMapping
    String echo(@Argument @Nullable Integer value, @Argument @Nullable LocalDate on, @Argument @Nullable String kind) {
        return value + " " + on + " " + kind + " " + Thread.currentThread().isVirtual();
    }

    @QueryMapping
    String burn() {
        return "ashes";
    }

    @SchemaMapping(typeName = "Shelf")
    CompletableFuture<Connection<BookView>> books(
            ShelfView shelf, PageRequest page, DataLoader<ParentPage<Long>, Connection<BookView>> shelfBooks) {
        return shelfBooks.load(new ParentPage<>(shelf.key(), page));
    }

    @SchemaMapping(typeName = "Shelf")
    String burnt(ShelfView shelf) {
        return "ashes of " + shelf.name();
    }

    @SchemaMapping(typeName = "Shelf")
    CompletableFuture<String> broken(ShelfView shelf, DataLoader<Long, String> brokenShelf) {
        return brokenShelf.load(shelf.key());
    }

    @SchemaMapping(typeName = "Book")
    CompletableFuture<ShelfView> shelf(BookView book, DataLoader<Long, ShelfView> shelf) {
        return shelf.load(book.shelfKey());
    }

    @MutationMapping
    RenameShelfPayload renameShelf(@Argument RenameShelfInput input, Caller caller) {
        return mutations.run(caller, input, RenameShelfPayload::new, () -> renamed(input, caller));
    }

    private ShelfView renamed(RenameShelfInput input, Caller caller) {
        long key = NodeId.keyOf("Shelf", input.id()).orElse(0L);
        database.sql("UPDATE shelf SET name = ? WHERE id = ?")
                .params(InputText.name(input.name(), "name", 20), key)
                .update();
        return Objects.requireNonNull(
                new Shelves(database).load(Set.of(key), caller).get(key));
    }
}
