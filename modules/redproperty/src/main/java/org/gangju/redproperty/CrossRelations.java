package org.gangju.redproperty;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Period;
import org.gangju.spi.relation.NewRelation;
import org.gangju.spi.relation.RelationCommands;
import org.gangju.spi.relation.RelationView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The relations CONCURRENT_SEAT between home and target organizations. One relation serves all cross-appointments of a pair: it
 * holds as long as one of them does.
 */
@Component
class CrossRelations {

    private static final String KIND = "CONCURRENT_SEAT";

    private final CrossAppointments appointments;
    private final RelationCommands relations;
    private final OpenLinks open;
    private final JdbcClient sql;

    CrossRelations(CrossAppointments appointments, RelationCommands relations, OpenLinks open, JdbcClient sql) {
        this.appointments = appointments;
        this.relations = relations;
        this.open = open;
        this.sql = sql;
    }

    /** Relates both on the days of a term on which they are not related yet. */
    void cover(long home, long target, Period term, Caller caller) {
        LocalDate end = Objects.requireNonNull(term.to());
        LocalDate from = term.from();
        for (Piece piece : pieces(home, target, term)) {
            if (from.isBefore(piece.period().from())) {
                relate(home, target, new Period(from, piece.period().from()), caller);
            }
            LocalDate behind = Objects.requireNonNull(piece.period().to());
            from = behind.isAfter(from) ? behind : from;
        }
        if (from.isBefore(end)) {
            relate(home, target, new Period(from, end), caller);
        }
    }

    /** Ends on the day, or with the last appointment that goes on beyond it, what related both for one that has ended. */
    void release(long home, long target, LocalDate day, Caller caller) {
        List<Period> needed = appointments.findInForce(home, target, day).stream()
                .map(other -> other.inForce("id"))
                .toList();
        for (Piece piece : pieces(home, target, Period.since(day))) {
            LocalDate end = needed.stream()
                    .filter(other -> other.overlaps(piece.period()))
                    .map(other -> Objects.requireNonNull(other.to()))
                    .max(Comparator.naturalOrder())
                    .orElse(day);
            shorten(piece, end.isBefore(piece.period().from()) ? piece.period().from() : end, caller);
        }
    }

    private void shorten(Piece piece, LocalDate end, Caller caller) {
        if (!end.isBefore(Objects.requireNonNull(piece.period().to()))) {
            return;
        }
        if (open.hasRelation(piece.key(), end)) {
            relations.end(new NodeId(RelationView.TYPE_NAME, piece.key()).encoded(), end, null, caller);
        }
        sql.sql("UPDATE cross_relation SET valid_to = ?, version = version + 1 WHERE id = ?")
                .params(end, piece.key())
                .update();
    }

    private void relate(long home, long target, Period period, Caller caller) {
        RelationView begun = relations.relate(
                new NewRelation(
                        RedPropertyReach.id(home), RedPropertyReach.id(target), KIND, null, period.from(), period.to()),
                caller);
        sql.sql("""
                        INSERT INTO cross_relation
                            (id, home_organization_id, target_organization_id, valid_from, valid_to, version)
                        VALUES (?, ?, ?, ?, ?, 0)""")
                .params(Arrays.asList(begun.key(), home, target, period.from(), period.to()))
                .update();
    }

    /** What relates both on one of the days, the earliest first. */
    private List<Piece> pieces(long home, long target, Period period) {
        Condition wanted = Condition.all(List.of(
                Condition.of("r.home_organization_id = ? AND r.target_organization_id = ?", home, target),
                period.overlapping("r")));
        return sql.sql("SELECT r.id, r.valid_from, r.valid_to FROM cross_relation r WHERE " + wanted.sql()
                        + " ORDER BY r.valid_from, r.id")
                .params(wanted.parameters())
                .query((row, number) -> new Piece(
                        row.getLong("id"),
                        new Period(
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_to", LocalDate.class))))
                .list();
    }

    private record Piece(long key, Period period) {}
}
