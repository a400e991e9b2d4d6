package org.gangju.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gangju.spi.assignment.AssignmentSubject;
import org.gangju.spi.assignment.AssignmentView;
import org.gangju.spi.node.Keys;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Ends the assignments of several subjects, and opens those anew that another subject has room for. */
@Repository
class AssignmentHandover {

    private static final int ROWS = 1000;

    private final JdbcTemplate sql;
    private final AssignmentEnding ending;
    private final Keys keys;

    AssignmentHandover(JdbcTemplate sql, AssignmentEnding ending, Keys keys) {
        this.sql = sql;
        this.ending = ending;
        this.keys = keys;
    }

    List<Long> complete(List<AssignmentSubject> from, @Nullable AssignmentSubject to, LocalDate day, Set<String> sole) {
        // Held before they are judged: somebody may end one of them at this moment.
        List<AssignmentView> open = lasting(from, day);
        ending.endAll(from, day);
        List<AssignmentView> carried = to == null ? List.of() : carried(open, lasting(List.of(to), day), day, sole);
        if (to != null) {
            add(carried, to);
        }
        List<Long> gone = carried.stream().map(AssignmentView::key).toList();
        return open.stream()
                .map(AssignmentView::key)
                .filter(key -> !gone.contains(key))
                .toList();
    }

    /** In the order of the subjects. */
    private List<AssignmentView> lasting(List<AssignmentSubject> subjects, LocalDate day) {
        List<Long> order = subjects.stream().map(AssignmentSubject::key).toList();
        Condition wanted = Condition.all(List.of(
                Condition.of("a.subject_type = ?", subjects.getFirst().typeName()),
                Condition.in("a.subject_id", order),
                Period.since(day).overlapping("a")));
        return sql
                .query(
                        "SELECT " + AssignmentRows.COLUMNS + " FROM assignment a WHERE " + wanted.sql()
                                + " ORDER BY a.id FOR UPDATE",
                        (row, number) -> AssignmentRows.read(row),
                        wanted.parameters().toArray())
                .stream()
                .sorted(Comparator.comparingInt(
                        assignment -> order.indexOf(assignment.subject().key())))
                .toList();
    }

    private static List<AssignmentView> carried(
            List<AssignmentView> open, List<AssignmentView> present, LocalDate day, Set<String> sole) {
        List<AssignmentView> taken = new ArrayList<>(present);
        List<AssignmentView> carried = new ArrayList<>();
        open.stream()
                .map(assignment -> from(assignment, day))
                .filter(assignment -> taken.stream().noneMatch(held -> excludes(held, assignment, sole)))
                .forEach(assignment -> {
                    taken.add(assignment);
                    carried.add(assignment);
                });
        return carried;
    }

    private static AssignmentView from(AssignmentView held, LocalDate day) {
        LocalDate from = held.period().from().isAfter(day) ? held.period().from() : day;
        return new AssignmentView(
                held.key(),
                held.subject(),
                held.role(),
                held.holder(),
                new Period(from, held.period().to()),
                held.basis(),
                held.duties(),
                0);
    }

    private static boolean excludes(AssignmentView held, AssignmentView wanted, Set<String> sole) {
        return held.role().equals(wanted.role())
                && (sole.contains(held.role()) || Objects.equals(held.holder(), wanted.holder()))
                && held.period().overlaps(wanted.period());
    }

    private void add(List<AssignmentView> carried, AssignmentSubject to) {
        if (carried.isEmpty()) {
            return;
        }
        long first = keys.reserve("assignment", carried.size());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (AssignmentView held : carried) {
            rows.add(new @Nullable Object[] {
                first + rows.size(),
                to.typeName(),
                to.key(),
                held.role(),
                held.basis(),
                held.duties(),
                held.holder().memberKey(),
                held.holder().displayName(),
                to.organization().value(),
                held.period().from(),
                held.period().to()
            });
        }
        sql.batchUpdate("""
                INSERT INTO assignment
                    (id, subject_type, subject_id, role_name, basis, duties, member_id, display_name,
                     organization_path, valid_from, valid_to, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""", rows, ROWS, (statement, row) -> {
            for (int index = 0; index < row.length; index++) {
                statement.setObject(index + 1, row[index]);
            }
        });
    }
}
