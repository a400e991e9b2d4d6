package org.gangju.organization;

import java.util.List;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.organization.OrganizationMoved;
import org.gangju.spi.tree.PlaceColumn;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rewrites the copies of places in all modules' tables when an organization moves, before anybody else hears of it. */
@Component
class PlaceColumns {

    private final List<PlaceColumn> columns;
    private final JdbcClient sql;

    PlaceColumns(List<GangjuModule> modules, JdbcClient sql) {
        this.columns = modules.stream()
                .flatMap(module -> module.placeColumns().stream())
                .toList();
        this.sql = sql;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void follow(OrganizationMoved moved) {
        columns.forEach(column -> follow(column, moved));
    }

    private void follow(PlaceColumn place, OrganizationMoved moved) {
        String from = moved.from().value();
        sql.sql("UPDATE %1$s SET %2$s = CONCAT(?, SUBSTRING(%2$s, ?)) WHERE %2$s >= ? AND %2$s < ?"
                        .formatted(place.table(), place.column()))
                .params(
                        moved.to().value(),
                        from.length() + 1,
                        from,
                        moved.from().end())
                .update();
    }
}
