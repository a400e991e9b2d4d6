package org.gangju.redproperty.election;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.DatedTable;
import org.gangju.spi.period.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of elections and of the seats that arose from them. */
@Repository
class OwnersSeatTable {

    private final JdbcClient sql;
    private final DatedTable seats;

    OwnersSeatTable(JdbcClient sql) {
        this.sql = sql;
        this.seats = new DatedTable(sql, "owners_committee_seat");
    }

    void add(ElectionView election) {
        sql.sql("""
                        INSERT INTO owners_committee_election
                            (id, committee_id, kind, elected_on, seat_count, term_to, version)
                        VALUES (?, ?, ?, ?, ?, ?, 0)""")
                .params(
                        election.key(),
                        election.committeeKey(),
                        election.kind().name(),
                        election.electedOn(),
                        election.seatCount(),
                        election.termTo())
                .update();
    }

    void add(OwnersSeatView seat) {
        PartySeatKind party = seat.partySeat();
        sql.sql("""
                        INSERT INTO owners_committee_seat (id, committee_id, election_id, seat_number, member_id,
                            party_seat, valid_from, valid_to, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)""")
                .params(Arrays.asList(
                        seat.key(),
                        seat.committeeKey(),
                        seat.electionKey(),
                        seat.number(),
                        seat.memberKey(),
                        party == null ? null : party.name(),
                        seat.validFrom(),
                        seat.validTo()))
                .update();
    }

    /** The day of the latest election of a committee. */
    Optional<LocalDate> latestElection(long committee) {
        return sql.sql("SELECT MAX(elected_on) AS latest FROM owners_committee_election WHERE committee_id = ?")
                .param(committee)
                .query((row, number) -> Optional.ofNullable(row.getObject("latest", LocalDate.class)))
                .single();
    }

    Optional<OwnersSeatView> find(long key) {
        return select(Condition.of("s.id = ?", key)).stream().findFirst();
    }

    /** The seats of a committee that hold on at least one day of a period. */
    List<OwnersSeatView> during(long committee, Period period) {
        return select(Condition.all(List.of(Condition.of("s.committee_id = ?", committee), period.overlapping("s"))));
    }

    int end(Condition which, LocalDate day) {
        return seats.endAll(which, day);
    }

    /** How many seats of many committees are vacant on a day, in one statement. */
    Map<Long, Integer> vacancies(Set<Long> committees, LocalDate day) {
        Condition wanted = Condition.in("c.id", List.copyOf(committees));
        Condition held = Period.holding("s", day);
        Map<Long, Integer> vacant = new HashMap<>();
        sql.sql("""
                        SELECT c.id, (SELECT e.seat_count FROM owners_committee_election e
                                WHERE e.committee_id = c.id AND e.kind = 'GENERAL' AND e.elected_on <= ? AND e.term_to > ?
                                ORDER BY e.elected_on DESC, e.id DESC LIMIT 1) AS seats,
                            (SELECT COUNT(*) FROM owners_committee_seat s WHERE s.committee_id = c.id AND %s) AS held
                        FROM owners_committee c WHERE %s""".formatted(held.sql(), wanted.sql()))
                .params(day, day)
                .params(held.parameters())
                .params(wanted.parameters())
                .query((row, number) ->
                        vacant.put(row.getLong("id"), Math.max(0, row.getInt("seats") - row.getInt("held"))))
                .list();
        return vacant;
    }

    private List<OwnersSeatView> select(Condition which) {
        return sql.sql("""
                        SELECT s.id, s.committee_id, s.election_id, s.seat_number, s.member_id, s.party_seat,
                            s.valid_from, s.valid_to, s.version
                        FROM owners_committee_seat s WHERE %s ORDER BY s.seat_number, s.id""".formatted(which.sql()))
                .params(which.parameters())
                .query((row, number) -> OwnersSeatRows.read(row))
                .list();
    }
}
