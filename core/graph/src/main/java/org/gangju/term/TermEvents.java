package org.gangju.term;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import org.gangju.spi.node.Keys;
import org.gangju.spi.page.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has happened to terms ({@code term_event}). */
@Repository
class TermEvents {

    private final JdbcClient sql;
    private final Keys keys;

    TermEvents(JdbcClient sql, Keys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    /** Adds what has happened to a term that the caller's transaction holds. */
    void add(Term term, TermEvent event) {
        sql.sql("INSERT INTO term_event (id, term_id, ordinal, event, happened_on, until_on) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        keys.next("term_event"),
                        term.id(),
                        term.nextEvent(),
                        event.kind().name(),
                        event.happenedOn())
                .param(event.untilOn())
                .update();
    }

    TermCourse of(Term term) {
        List<TermEvent> events = of(Set.of(term.id())).getOrDefault(term.id(), List.of());
        return new TermCourse(term.startsOn(), term.endsOn(), events);
    }

    /** By term, what has happened in order; those to which nothing has are left out. */
    Map<Long, List<TermEvent>> of(Set<Long> terms) {
        Condition wanted = Condition.in("term_id", List.copyOf(terms));
        return sql
                .sql("SELECT term_id, event, happened_on, until_on FROM term_event WHERE " + wanted.sql()
                        + " ORDER BY term_id, ordinal")
                .params(wanted.parameters())
                .query((row, number) -> Map.entry(
                        row.getLong("term_id"),
                        new TermEvent(
                                TermEvent.Kind.valueOf(row.getString("event")),
                                row.getObject("happened_on", LocalDate.class),
                                row.getObject("until_on", LocalDate.class))))
                .list()
                .stream()
                .collect(groupingBy(Entry::getKey, mapping(Entry::getValue, toList())));
    }
}
