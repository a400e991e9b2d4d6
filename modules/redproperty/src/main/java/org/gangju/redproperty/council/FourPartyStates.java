package org.gangju.redproperty.council;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gangju.spi.node.Keys;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Keeps the dated states of councils as their seats have them. Whoever changes seats holds the councils' rows and says so here,
 * in the same transaction; the number of statements does not depend on how many councils there are.
 */
@Repository
class FourPartyStates {

    private final JdbcTemplate sql;
    private final FourPartySeatTable seats;
    private final Keys keys;

    FourPartyStates(JdbcTemplate sql, FourPartySeatTable seats, Keys keys) {
        this.sql = sql;
        this.seats = seats;
        this.keys = keys;
    }

    /** Begins the history of a new council. */
    void begin(FourPartyCouncil council, LocalDate day) {
        insert(List.of(row(council, FourPartyStatus.FORMING, day, null)));
    }

    /** Ends the history of councils with their dissolution. */
    void dissolve(FourPartyCouncil council, LocalDate day) {
        close(open(List.of(council.id()), day), day);
        insert(List.of(row(council, FourPartyStatus.DISSOLVED, day, null)));
    }

    /** Goes on with the same state for another estate or organization: past figures count it where it was. */
    void carry(List<FourPartyCouncil> councils, LocalDate day) {
        if (councils.isEmpty()) {
            return;
        }
        Map<Long, FourPartyCouncil> byId = councils.stream().collect(toMap(FourPartyCouncil::id, council -> council));
        List<FourPartyState> open = open(List.copyOf(byId.keySet()), day);
        close(open, day);
        insert(open.stream()
                .map(state -> row(
                        Objects.requireNonNull(byId.get(state.councilKey())),
                        state.status(),
                        later(state.validFrom(), day),
                        state.validTo()))
                .toList());
    }

    /** Lets the states of councils that are not dissolved follow the seats. */
    void follow(List<FourPartyCouncil> councils, LocalDate day) {
        if (councils.isEmpty()) {
            return;
        }
        List<Long> ids = councils.stream().map(FourPartyCouncil::id).toList();
        Map<Long, List<FourPartySeatView>> held = seats.open(Condition.in("s.council_id", ids), day).stream()
                .collect(groupingBy(FourPartySeatView::councilKey));
        Map<Long, List<FourPartyState>> states =
                open(ids, day).stream().collect(groupingBy(FourPartyState::councilKey));
        List<FourPartyState> closed = new ArrayList<>();
        List<NewState> begun = new ArrayList<>();
        councils.forEach(council -> {
            List<FourPartyState> own = states.getOrDefault(council.id(), List.of());
            FourPartyStatus before =
                    own.isEmpty() ? FourPartyStatus.FORMING : own.getFirst().status();
            FourPartyTimeline wanted = FourPartyTimeline.of(before, held.getOrDefault(council.id(), List.of()), day);
            if (!stands(own, wanted)) {
                closed.addAll(own);
                begun.addAll(rows(council, wanted, day));
            }
        });
        close(closed, day);
        insert(begun);
    }

    /** Whether the open rows say so already. */
    private static boolean stands(List<FourPartyState> open, FourPartyTimeline wanted) {
        return !open.isEmpty()
                && open.getFirst().status() == wanted.now()
                && Objects.equals(open.getFirst().validTo(), wanted.until());
    }

    private List<NewState> rows(FourPartyCouncil council, FourPartyTimeline wanted, LocalDate day) {
        List<NewState> rows = new ArrayList<>();
        rows.add(row(council, wanted.now(), day, wanted.until()));
        if (wanted.until() != null) {
            rows.add(row(council, FourPartyStatus.INCOMPLETE, wanted.until(), null));
        }
        return rows;
    }

    /** Those that hold on the day or later, the earliest first. */
    private List<FourPartyState> open(List<Long> councils, LocalDate day) {
        Condition wanted = Condition.all(List.of(
                Condition.in("s.council_id", councils), Period.since(day).overlapping("s")));
        return sql.query(
                "SELECT s.id, s.council_id, s.status, s.valid_from, s.valid_to FROM four_party_state s WHERE "
                        + wanted.sql() + " ORDER BY s.valid_from, s.id",
                (row, number) -> FourPartyState.read(row),
                wanted.parameters().toArray());
    }

    /** On the day; what has not begun by then never holds. */
    private void close(List<FourPartyState> states, LocalDate day) {
        sql.batchUpdate(
                "UPDATE four_party_state SET valid_to = ?, version = version + 1 WHERE id = ?",
                states.stream()
                        .map(state -> new Object[] {later(state.validFrom(), day), state.key()})
                        .toList());
    }

    private void insert(List<NewState> begun) {
        sql.batchUpdate("""
                INSERT INTO four_party_state
                    (id, council_id, grid_id, organization_id, status, valid_from, valid_to, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, 0)""", begun, Math.max(1, begun.size()), (statement, state) -> {
            statement.setLong(1, state.key());
            statement.setLong(2, state.council().id());
            statement.setLong(3, state.council().gridId());
            statement.setLong(4, state.council().organizationId());
            statement.setString(5, state.status().name());
            statement.setObject(6, state.period().from());
            statement.setObject(7, state.period().to());
        });
    }

    private NewState row(FourPartyCouncil council, FourPartyStatus status, LocalDate from, @Nullable LocalDate to) {
        return new NewState(keys.next("four_party_state"), council, status, new Period(from, to));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private record NewState(long key, FourPartyCouncil council, FourPartyStatus status, Period period) {}
}
