package org.gangju.assignment;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.gangju.spi.assignment.AssignmentSubject;
import org.gangju.spi.assignment.AssignmentView;
import org.gangju.spi.assignment.NewAssignment;
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
        if (to != null && !carried.isEmpty()) {
            add(carried, held -> to);
        }
        List<Long> gone = carried.stream().map(AssignmentView::key).toList();
        return open.stream()
                .map(AssignmentView::key)
                .filter(key -> !gone.contains(key))
                .toList();
    }

    /** The new keys by those that end. */
    Map<Long, Long> move(List<AssignmentSubject> subjects, LocalDate day) {
        List<AssignmentView> open = lasting(subjects, day);
        ending.endAll(subjects, day);
        Map<Long, AssignmentSubject> places =
                subjects.stream().collect(toMap(AssignmentSubject::key, subject -> subject));
        return anew(
                open,
                day,
                held -> Objects.requireNonNull(places.get(held.subject().key())));
    }

    /** The new keys by those that end. */
    Map<Long, Long> renew(Set<Long> assignments, String subjectType, LocalDate day) {
        List<AssignmentView> open = lasting(subjectType, Condition.in("a.id", List.copyOf(assignments)), day);
        ending.endEach(assignments, subjectType, day);
        return anew(open, day, AssignmentView::subject);
    }

    /** The keys of those that nothing is in the way of. */
    Map<NewAssignment, Long> addFree(List<NewAssignment> wanted) {
        AssignmentSubject subject = wanted.getFirst().subject();
        List<AssignmentView> taken = new ArrayList<>(lasting(List.of(subject), first(wanted)));
        Map<NewAssignment, AssignmentView> free = new LinkedHashMap<>();
        for (NewAssignment one : wanted) {
            AssignmentView added = view(one);
            Set<String> sole = one.sole() ? Set.of(one.role()) : Set.of();
            if (taken.stream().noneMatch(held -> excludes(held, added, sole))) {
                taken.add(added);
                free.put(one, added);
            }
        }
        return free.isEmpty() ? Map.of() : keys(free, subject);
    }

    private Map<NewAssignment, Long> keys(Map<NewAssignment, AssignmentView> free, AssignmentSubject subject) {
        long first = add(List.copyOf(free.values()), held -> subject);
        Map<NewAssignment, Long> added = new HashMap<>();
        for (NewAssignment one : free.keySet()) {
            added.put(one, first + added.size());
        }
        return added;
    }

    private static LocalDate first(List<NewAssignment> wanted) {
        return wanted.stream()
                .map(one -> one.period().from())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** As it is going to be; its key is not known yet. */
    private static AssignmentView view(NewAssignment wanted) {
        return new AssignmentView(
                0,
                wanted.subject(),
                wanted.role(),
                wanted.holder(),
                wanted.period(),
                wanted.basis(),
                wanted.duties(),
                0);
    }

    private Map<Long, Long> anew(
            List<AssignmentView> open, LocalDate day, Function<AssignmentView, AssignmentSubject> subjects) {
        if (open.isEmpty()) {
            return Map.of();
        }
        long first = add(open.stream().map(held -> from(held, day)).toList(), subjects);
        Map<Long, Long> anew = new HashMap<>();
        for (AssignmentView held : open) {
            anew.put(held.key(), first + anew.size());
        }
        return anew;
    }

    /** In the order of the subjects. */
    private List<AssignmentView> lasting(List<AssignmentSubject> subjects, LocalDate day) {
        List<Long> order = subjects.stream().map(AssignmentSubject::key).toList();
        return lasting(subjects.getFirst().typeName(), Condition.in("a.subject_id", order), day).stream()
                .sorted(Comparator.comparingInt(
                        assignment -> order.indexOf(assignment.subject().key())))
                .toList();
    }

    /** By id, and held. */
    private List<AssignmentView> lasting(String subjectType, Condition which, LocalDate day) {
        Condition wanted = Condition.all(List.of(
                Condition.of("a.subject_type = ?", subjectType),
                which,
                Period.since(day).overlapping("a")));
        return sql.query(
                "SELECT " + AssignmentRows.COLUMNS + " FROM assignment a WHERE " + wanted.sql()
                        + " ORDER BY a.id FOR UPDATE",
                (row, number) -> AssignmentRows.read(row),
                wanted.parameters().toArray());
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

    /** Their keys are those from the answer on, in their order. */
    private long add(List<AssignmentView> carried, Function<AssignmentView, AssignmentSubject> subjects) {
        long first = keys.reserve("assignment", carried.size());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (AssignmentView held : carried) {
            AssignmentSubject to = subjects.apply(held);
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
        return first;
    }
}
