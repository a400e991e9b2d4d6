package org.gangju.sample.cinema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.page.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code cinema_stock}. */
@Repository
class Screens {

    private final JdbcClient sql;

    Screens(JdbcClient sql) {
        this.sql = sql;
    }

    /** What these organizations have; those without any are left out. */
    Map<Long, Integer> of(Set<Long> organizations) {
        Condition wanted = Condition.in("organization_id", List.copyOf(organizations));
        Map<Long, Integer> found = new HashMap<>();
        sql.sql("SELECT organization_id, amount FROM cinema_stock WHERE " + wanted.sql())
                .params(wanted.parameters())
                .query(row -> {
                    found.put(row.getLong("organization_id"), row.getInt("amount"));
                });
        return found;
    }

    int add(long organization, int amount) {
        int known = sql.sql("UPDATE cinema_stock SET amount = amount + ? WHERE organization_id = ?")
                .params(amount, organization)
                .update();
        if (known == 0) {
            sql.sql("INSERT INTO cinema_stock (organization_id, amount) VALUES (?, ?)")
                    .params(organization, amount)
                    .update();
        }
        return of(Set.of(organization)).getOrDefault(organization, 0);
    }
}
