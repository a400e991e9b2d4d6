package org.gangju.redproperty.appointment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gangju.redproperty.RedPropertyReach;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.DatedTable;
import org.gangju.spi.period.Period;
import org.gangju.spi.relation.NewRelation;
import org.gangju.spi.relation.RelationCommands;
import org.gangju.spi.relation.RelationView;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The relations CONCURRENT_SEAT between home and target organizations. One relation serves all cross-appointments of a pair: it
 * holds as long as one of them does. What somebody has related by hand serves as well, and stays; kept here is only what came of
 * cross-appointments.
 */
@Component
class CrossRelations {

    private static final String KIND = "CONCURRENT_SEAT";

    private final CrossAppointments appointments;
    private final RelationCommands relations;
    private final JdbcClient sql;
    private final JdbcTemplate batch;
    private final DatedTable made;

    CrossRelations(CrossAppointments appointments, RelationCommands relations, JdbcClient sql, JdbcTemplate batch) {
        this.appointments = appointments;
        this.relations = relations;
        this.sql = sql;
        this.batch = batch;
        this.made = new DatedTable(sql, "cross_relation");
    }

    /**
     * Relates both on the days of a term on which they are not related yet, by whomever. The home organization is held alone, so
     * that nobody relates them or ends that meanwhile.
     */
    void cover(long home, long target, Period term, Caller caller) {
        coverAll(Map.of(new CrossPair(home, target), List.of(term)), caller);
    }

    /** The same for what is in force of many, whose homes are held alone; in a number of statements that does not depend on them. */
    void coverAll(List<CrossAppointmentView> inForce, Caller caller) {
        Map<CrossPair, List<Period>> terms = inForce.stream()
                .collect(groupingBy(
                        CrossPair::of,
                        mapping(
                                appointment -> new Period(
                                        Objects.requireNonNull(appointment.validFrom()), appointment.validTo()),
                                toList())));
        if (!terms.isEmpty()) {
            coverAll(terms, caller);
        }
    }

    private void coverAll(Map<CrossPair, List<Period>> terms, Caller caller) {
        LocalDate first = terms.values().stream()
                .flatMap(List::stream)
                .map(Period::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Map<CrossPair, List<Period>> related = relations
                .between(
                        KIND,
                        terms.keySet().stream().map(CrossPair::home).collect(toSet()),
                        terms.keySet().stream().map(CrossPair::target).collect(toSet()),
                        Period.since(first))
                .stream()
                .collect(groupingBy(
                        found -> new CrossPair(found.organizationKey(), found.relatedKey()),
                        mapping(found -> new Period(found.validFrom(), found.validTo()), toList())));
        relateAll(
                terms.entrySet().stream()
                        .flatMap(entry ->
                                CrossGaps.of(entry.getValue(), related.getOrDefault(entry.getKey(), List.of())).stream()
                                        .map(gap -> wanted(entry.getKey(), gap)))
                        .toList(),
                caller);
    }

    /** Ends on the day, or with the last appointment that goes on beyond it, what related both for one that has ended. */
    void release(long home, long target, LocalDate day) {
        releaseAll(Set.of(new CrossPair(home, target)), day);
    }

    private static NewRelation wanted(CrossPair pair, Period period) {
        return new NewRelation(
                RedPropertyReach.id(pair.home()),
                RedPropertyReach.id(pair.target()),
                KIND,
                null,
                period.from(),
                period.to());
    }

    private void relateAll(List<NewRelation> wanted, Caller caller) {
        List<RelationView> begun = relations.relateAll(wanted, caller);
        batch.batchUpdate("""
                        INSERT INTO cross_relation
                            (id, home_organization_id, target_organization_id, valid_from, valid_to, version)
                        VALUES (?, ?, ?, ?, ?, 0)""", begun, Math.max(1, begun.size()), (statement, relation) -> {
            statement.setLong(1, relation.key());
            statement.setLong(2, relation.organizationKey());
            statement.setLong(3, relation.relatedKey());
            statement.setObject(4, relation.validFrom());
            statement.setObject(5, relation.validTo());
        });
    }

    /**
     * The same for several pairs, whose homes are held alone. The number of statements depends on how many days there are on
     * which something ends, and not on how many pairs.
     */
    void releaseAll(Set<CrossPair> pairs, LocalDate day) {
        List<Long> homes = pairs.stream().map(CrossPair::home).distinct().toList();
        List<Long> targets = pairs.stream().map(CrossPair::target).distinct().toList();
        Map<CrossPair, List<Period>> needed = appointments.findInForce(homes, targets, day).stream()
                .collect(groupingBy(
                        other -> CrossPair.of(other.view()), mapping(other -> other.inForce("id"), toList())));
        Map<LocalDate, Set<Long>> ends = pieces(homes, targets, Period.since(day)).stream()
                .filter(piece -> pairs.contains(piece.pair()))
                .filter(piece -> end(piece, needed, day)
                        .isBefore(Objects.requireNonNull(piece.period().to())))
                .collect(groupingBy(piece -> end(piece, needed, day), mapping(Piece::key, toSet())));
        ends.forEach((end, keys) -> {
            relations.endAll(keys, end);
            made.endAll(Condition.in("id", List.copyOf(keys)), end);
        });
    }

    private static LocalDate end(Piece piece, Map<CrossPair, List<Period>> needed, LocalDate day) {
        LocalDate end = end(piece, needed.getOrDefault(piece.pair(), List.of()), day);
        return end.isBefore(piece.period().from()) ? piece.period().from() : end;
    }

    private static LocalDate end(Piece piece, List<Period> needed, LocalDate day) {
        return needed.stream()
                .filter(other -> other.overlaps(piece.period()))
                .map(other -> Objects.requireNonNull(other.to()))
                .max(Comparator.naturalOrder())
                .orElse(day);
    }

    /** What relates them on one of the days, the earliest first. */
    private List<Piece> pieces(List<Long> homes, List<Long> targets, Period period) {
        Condition wanted = Condition.all(List.of(
                Condition.in("r.home_organization_id", homes),
                Condition.in("r.target_organization_id", targets),
                period.overlapping("r")));
        return sql.sql("SELECT r.id, r.home_organization_id, r.target_organization_id, r.valid_from, r.valid_to"
                        + " FROM cross_relation r WHERE " + wanted.sql() + " ORDER BY r.valid_from, r.id")
                .params(wanted.parameters())
                .query((row, number) -> new Piece(
                        row.getLong("id"),
                        new CrossPair(row.getLong("home_organization_id"), row.getLong("target_organization_id")),
                        new Period(
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_to", LocalDate.class))))
                .list();
    }

    private record Piece(long key, CrossPair pair, Period period) {}
}
