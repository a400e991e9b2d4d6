package org.gangju.sample.bakery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.page.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code bakery_stock}. */
@Repository
class Loaves {

    private final JdbcClient sql;

    Loaves(JdbcClient sql) {
        this.sql = sql;
    }

    /** What these organizations have; those without any are left out. */
    Map<Long, Integer> of(Set<Long> organizations) {
        Condition wanted = Condition.in("organization_id", List.copyOf(organizations));
        Map<Long, Integer> found = new HashMap<>();
        sql.sql("SELECT organization_id, amount FROM bakery_stock WHERE " + wanted.sql())
                .params(wanted.parameters())
                .query(row -> {
                    found.put(row.getLong("organization_id"), row.getInt("amount"));
                });
        return found;
    }

    int add(long organization, int amount) {
        int known = sql.sql("UPDATE bakery_stock SET amount = amount + ? WHERE organization_id = ?")
                .params(amount, organization)
                .update();
        if (known == 0) {
            sql.sql("INSERT INTO bakery_stock (organization_id, amount) VALUES (?, ?)")
                    .params(organization, amount)
                    .update();
        }
        return of(Set.of(organization)).getOrDefault(organization, 0);
    }
}
