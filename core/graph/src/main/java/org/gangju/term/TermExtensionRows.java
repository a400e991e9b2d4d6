package org.gangju.term;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.page.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What extensions are proposed ({@code term_extension}); whether they are approved is their proposals' matter. */
@Repository
class TermExtensionRows {

    private final JdbcClient sql;

    TermExtensionRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(TermExtensionView extension) {
        sql.sql("INSERT INTO term_extension (id, term_id, until_on) VALUES (?, ?, ?)")
                .params(extension.key(), extension.termKey(), extension.until())
                .update();
    }

    /** All that were ever proposed for a term: few, because one is decided at a time. */
    Set<Long> ofTerm(long term) {
        return select(Condition.of("term_id = ?", term)).stream()
                .map(TermExtensionView::key)
                .collect(toSet());
    }

    Map<Long, TermExtensionView> load(Set<Long> keys) {
        return select(Condition.in("id", List.copyOf(keys))).stream()
                .collect(toMap(TermExtensionView::key, extension -> extension));
    }

    private List<TermExtensionView> select(Condition wanted) {
        return sql.sql("SELECT id, term_id, until_on FROM term_extension WHERE " + wanted.sql())
                .params(wanted.parameters())
                .query((row, number) -> new TermExtensionView(
                        row.getLong("id"), row.getLong("term_id"), row.getObject("until_on", LocalDate.class)))
                .list();
    }
}
