package org.gangju.redproperty.council;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.DatedTable;
import org.gangju.spi.period.Period;
import org.gangju.spi.relation.RelatedPair;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the seats of councils. */
@Repository
class FourPartySeatTable {

    private final JdbcClient sql;
    private final JdbcTemplate batch;
    private final DatedTable seats;

    FourPartySeatTable(JdbcClient sql, JdbcTemplate batch) {
        this.sql = sql;
        this.batch = batch;
        this.seats = new DatedTable(sql, "four_party_seat");
    }

    void add(FourPartySeatView seat) {
        addAll(List.of(seat));
    }

    /** In one statement. */
    void addAll(List<FourPartySeatView> added) {
        batch.batchUpdate("""
                        INSERT INTO four_party_seat
                            (id, council_id, seat, organization_id, member_id, valid_from, valid_to, version)
                        VALUES (?, ?, ?, ?, ?, ?, ?, 0)""", added, Math.max(1, added.size()), (statement, seat) -> {
            statement.setLong(1, seat.key());
            statement.setLong(2, seat.councilKey());
            statement.setString(3, seat.seat().name());
            statement.setObject(4, seat.organizationKey());
            statement.setObject(5, seat.memberKey());
            statement.setObject(6, seat.validFrom());
            statement.setObject(7, seat.validTo());
        });
    }

    Optional<FourPartySeatView> find(long key) {
        return select(Condition.of("s.id = ?", key)).stream().findFirst();
    }

    /** Those of some seats that hold on a day or later. */
    List<FourPartySeatView> open(Condition which, LocalDate day) {
        return select(Condition.all(List.of(which, Period.since(day).overlapping("s"))));
    }

    int end(Condition which, LocalDate day) {
        return seats.endAll(which, day);
    }

    /** Which seats of many councils are held on a day, in one statement. */
    Map<Long, Set<FourPartySeatRole>> held(Set<Long> councils, LocalDate day) {
        Condition wanted =
                Condition.all(List.of(Condition.in("s.council_id", List.copyOf(councils)), Period.holding("s", day)));
        Map<Long, Set<FourPartySeatRole>> held = new HashMap<>();
        select(wanted)
                .forEach(seat -> held.computeIfAbsent(
                                seat.councilKey(), council -> EnumSet.noneOf(FourPartySeatRole.class))
                        .add(seat.seat()));
        return held;
    }

    /** On which days seats relate whom they speak for to whom the estates belong to, for pairs of these and days from the day on. */
    Map<RelatedPair, List<Period>> relating(Set<RelatedPair> pairs, LocalDate day) {
        Condition near = Condition.all(List.of(
                Condition.in(
                        "s.organization_id",
                        pairs.stream()
                                .map(RelatedPair::organizationKey)
                                .distinct()
                                .toList()),
                Condition.in(
                        "c.organization_id",
                        pairs.stream().map(RelatedPair::relatedKey).distinct().toList()),
                Period.since(day).overlapping("s")));
        return sql
                .sql("SELECT s.organization_id, c.organization_id AS related_id, s.valid_from, s.valid_to"
                        + " FROM four_party_seat s JOIN four_party_council c ON c.id = s.council_id WHERE "
                        + near.sql())
                .params(near.parameters())
                .query((row, number) -> Related.read(row))
                .list()
                .stream()
                .collect(groupingBy(Related::pair, mapping(Related::period, toList())));
    }

    private List<FourPartySeatView> select(Condition which) {
        return sql.sql("SELECT " + FourPartySeatRows.COLUMNS + " FROM four_party_seat s WHERE " + which.sql()
                        + " ORDER BY s.id")
                .params(which.parameters())
                .query((row, number) -> FourPartySeatRows.read(row))
                .list();
    }

    private record Related(RelatedPair pair, Period period) {

        static Related read(ResultSet row) throws SQLException {
            return new Related(
                    new RelatedPair(row.getLong("organization_id"), row.getLong("related_id")),
                    new Period(
                            row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)));
        }
    }
}
