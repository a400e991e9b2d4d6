package org.gangju.platform.library;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The shelves; counts how often they are loaded. */
@Component
public class Shelves implements NodeLoader<ShelfView> {

    static final PageQuery<ShelfView> LIST = new PageQuery<>(
            "s.id, s.name, s.kind",
            "shelf s",
            "s.id",
            Visibility.everybody(),
            List.of(SortKey.text("s.name"), SortKey.number("s.id")),
            row -> new ShelfView(row.getLong(1), row.getString(2), row.getString(3)));

    /** How often shelves were loaded. */
    public final AtomicInteger loads = new AtomicInteger();

    private final JdbcClient database;

    Shelves(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String typeName() {
        return "Shelf";
    }

    @Override
    public String permission() {
        return "book.read";
    }

    @Override
    public Map<Long, ShelfView> load(Set<Long> keys, Caller caller) {
        loads.incrementAndGet();
        Condition these = Condition.in("s.id", new ArrayList<>(keys));
        return database
                .sql("SELECT s.id, s.name, s.kind FROM shelf s WHERE " + these.sql())
                .params(these.parameters())
                .query((row, number) -> LIST.reader().read(row))
                .stream()
                .collect(toMap(ShelfView::key, identity()));
    }
}
