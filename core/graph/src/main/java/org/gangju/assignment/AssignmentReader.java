package org.gangju.assignment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gangju.spi.assignment.AssignmentKind;
import org.gangju.spi.assignment.AssignmentList;
import org.gangju.spi.assignment.AssignmentSubject;
import org.gangju.spi.assignment.AssignmentView;
import org.gangju.spi.assignment.Assignments;
import org.gangju.spi.assignment.NewAssignment;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.period.Moment;
import org.gangju.spi.period.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads assignments. */
@Repository
public class AssignmentReader {

    private final JdbcClient sql;
    private final Pages pages;
    private final Clock clock;

    AssignmentReader(JdbcClient sql, Pages pages, Clock clock) {
        this.sql = sql;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * A page of all assignments of a kind that the caller sees, by organization in the tree's order.
     *
     * @param conditions on the columns of {@code assignment a}
     */
    public Connection<AssignmentView> page(
            AssignmentKind kind, Moment moment, List<Condition> conditions, PageRequest page, Caller caller) {
        List<Condition> all = new ArrayList<>(conditions);
        all.add(of(kind));
        all.add(moment.condition("a", today()));
        return pages.page(AssignmentRows.byPlace(kind), all, page, caller);
    }

    Map<Long, AssignmentView> load(Set<Long> keys, AssignmentKind kind, Caller caller) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        Condition wanted = Condition.all(List.of(
                Condition.in("a.id", List.copyOf(keys)),
                of(kind),
                pages.visible(AssignmentRows.visibility(kind), caller)));
        return select(wanted, keys.size()).stream().collect(toMap(AssignmentView::key, view -> view));
    }

    Map<AssignmentList, Connection<AssignmentView>> ofSubjects(
            Set<AssignmentList> subjects, PageRequest page, Caller caller) {
        return pages(subjects, "a.subject_id", page, caller);
    }

    Map<AssignmentList, Connection<AssignmentView>> ofMembers(
            Set<AssignmentList> members, PageRequest page, Caller caller) {
        return pages(members, "a.member_id", page, caller);
    }

    Optional<AssignmentView> holder(AssignmentSubject subject, String role, LocalDate day) {
        Condition wanted = Condition.all(List.of(of(subject, role), Period.holding("a", day)));
        return select(wanted, 1).stream().findFirst();
    }

    List<AssignmentView> holding(AssignmentSubject subject, LocalDate day) {
        return select(Condition.all(List.of(of(subject), Period.holding("a", day))), Assignments.MOST);
    }

    List<AssignmentView> heldBy(long memberKey, AssignmentSubject subject, LocalDate day) {
        Condition wanted = Condition.all(
                List.of(of(subject), Condition.of("a.member_id = ?", memberKey), Period.holding("a", day)));
        return select(wanted, Assignments.MOST);
    }

    Map<AssignmentList, AssignmentView> holders(Set<AssignmentList> duties, Caller caller) {
        Map<Condition, List<AssignmentList>> alike = duties.stream().collect(groupingBy(list -> visible(list, caller)));
        Map<AssignmentList, AssignmentView> holders = new HashMap<>();
        alike.forEach((restrictions, lists) -> {
            Map<Long, AssignmentList> subjects = lists.stream().collect(toMap(AssignmentList::parent, list -> list));
            Condition wanted =
                    Condition.all(List.of(Condition.in("a.subject_id", List.copyOf(subjects.keySet())), restrictions));
            select(wanted, lists.size())
                    .forEach(found -> holders.put(
                            Objects.requireNonNull(subjects.get(found.subject().key())), found));
        });
        return holders;
    }

    /** What stands in the way of a new assignment. */
    Optional<AssignmentView> overlapping(NewAssignment wanted) {
        List<Condition> conditions = new ArrayList<>(
                List.of(of(wanted.subject(), wanted.role()), wanted.period().overlapping("a")));
        if (!wanted.sole()) {
            conditions.add(samePerson(wanted));
        }
        return select(Condition.all(conditions), 1).stream().findFirst();
    }

    private static Condition samePerson(NewAssignment wanted) {
        Long member = wanted.holder().memberKey();
        return member == null
                ? Condition.of(
                        "a.display_name = ?", String.valueOf(wanted.holder().displayName()))
                : Condition.of("a.member_id = ?", member);
    }

    private static Condition of(AssignmentKind kind) {
        return Condition.of("a.subject_type = ?", kind.subjectType());
    }

    private static Condition of(AssignmentSubject subject) {
        return Condition.of("a.subject_type = ? AND a.subject_id = ?", subject.typeName(), subject.key());
    }

    private static Condition of(AssignmentSubject subject, String role) {
        return Condition.all(List.of(of(subject), Condition.of("a.role_name = ?", role)));
    }

    private Map<AssignmentList, Connection<AssignmentView>> pages(
            Set<AssignmentList> lists, String parent, PageRequest page, Caller caller) {
        Map<AssignmentList, Connection<AssignmentView>> found = new HashMap<>();
        lists.stream().collect(groupingBy(AssignmentList::kind)).forEach((kind, alike) -> {
            Map<AssignmentList, List<Condition>> conditions = alike.stream()
                    .collect(toMap(
                            list -> list,
                            list -> List.of(Condition.of(parent + " = ?", list.parent()), restrictions(list))));
            found.putAll(pages.pages(AssignmentRows.byDay(kind), conditions, page, caller));
        });
        return found;
    }

    private Condition visible(AssignmentList list, Caller caller) {
        return Condition.all(
                List.of(restrictions(list), pages.visible(AssignmentRows.visibility(list.kind()), caller)));
    }

    private Condition restrictions(AssignmentList list) {
        List<Condition> conditions =
                new ArrayList<>(List.of(of(list.kind()), list.moment().condition("a", today())));
        if (list.role() != null) {
            conditions.add(Condition.of("a.role_name = ?", list.role()));
        }
        return Condition.all(conditions);
    }

    private List<AssignmentView> select(Condition condition, int most) {
        return sql.sql("SELECT " + AssignmentRows.COLUMNS + " FROM assignment a WHERE " + condition.sql()
                        + " ORDER BY a.valid_from, a.id LIMIT " + most)
                .params(condition.parameters())
                .query((row, number) -> AssignmentRows.read(row))
                .list();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
