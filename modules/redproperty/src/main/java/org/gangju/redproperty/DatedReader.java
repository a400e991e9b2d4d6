package org.gangju.redproperty;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.Node;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.permission.Permission;

/**
 * Reads dated rows by their ids and below their parents.
 *
 * @param <T> the read view
 */
public abstract class DatedReader<T extends Node> extends RedPropertyReader<T> {

    private final PageQuery<T> rows;
    private final String alias;
    private final Clock clock;

    /**
     * @param rows in the order of every list
     * @param alias of the table with the columns {@code valid_from} and {@code valid_to}
     */
    protected DatedReader(
            Pages pages, PageQuery<T> rows, String alias, String type, Permission permission, Clock clock) {
        super(pages, rows, type, permission);
        this.rows = rows;
        this.alias = alias;
        this.clock = clock;
    }

    /** Those of many parents, each for its own days, in one statement. */
    protected Map<DatedParent, Connection<T>> below(
            String parentColumn, Set<DatedParent> parents, PageRequest page, Caller caller) {
        LocalDate today = LocalDate.now(clock);
        Map<DatedParent, List<Condition>> conditions = parents.stream()
                .collect(toMap(
                        parent -> parent,
                        parent -> List.of(
                                Condition.of(alias + "." + parentColumn + " = ?", parent.key()),
                                parent.moment().condition(alias, today))));
        return pages.pages(rows, conditions, page, caller);
    }
}
