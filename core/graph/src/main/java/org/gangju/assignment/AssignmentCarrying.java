package org.gangju.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gangju.spi.assignment.AssignmentSubject;
import org.gangju.spi.node.Keys;
import org.gangju.spi.page.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Opens a subject's assignments anew for another subject, in one statement for all. */
@Repository
class AssignmentCarrying {

    private final JdbcClient sql;
    private final Keys keys;

    AssignmentCarrying(JdbcClient sql, Keys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    /** Adds what goes on for {@code to} and leaves the rows of {@code from} as they are. */
    int open(AssignmentSubject from, AssignmentSubject to, LocalDate day, Set<String> sole) {
        Condition carried = Condition.all(List.of(
                Condition.of("a.subject_type = ? AND a.subject_id = ?", from.typeName(), from.key()),
                Condition.of("a.valid_to IS NULL OR (a.valid_to > ? AND a.valid_to > a.valid_from)", day),
                room(to, day, sole)));
        int count = count(carried);
        if (count == 0) {
            return 0;
        }
        // The keys are numbered from the one in front of those reserved.
        return insert(carried, to, day, keys.reserve("assignment", count) - 1);
    }

    private int count(Condition carried) {
        return sql.sql("SELECT COUNT(*) FROM assignment a WHERE " + carried.sql())
                .params(carried.parameters())
                .query(Integer.class)
                .single();
    }

    private int insert(Condition carried, AssignmentSubject to, LocalDate day, long before) {
        return sql.sql("""
                        INSERT INTO assignment
                            (id, subject_type, subject_id, role_name, basis, duties, member_id, display_name,
                             organization_path, valid_from, valid_to, version)
                        SELECT ROW_NUMBER() OVER (ORDER BY a.id) + %d, ?, %d, a.role_name, a.basis, a.duties,
                            a.member_id, a.display_name, ?,
                            CASE WHEN a.valid_from > ? THEN a.valid_from ELSE ? END, a.valid_to, 0
                        FROM assignment a WHERE\s""".formatted(before, to.key()) + carried.sql())
                .params(to.typeName(), to.organization().value(), day, day)
                .params(carried.parameters())
                .update();
    }

    /** Nothing is held there, from that day on, that excludes it. */
    private static Condition room(AssignmentSubject to, LocalDate day, Set<String> sole) {
        Condition same = Condition.all(List.of(
                Condition.of("b.subject_type = ? AND b.subject_id = ?", to.typeName(), to.key()),
                Condition.of("b.role_name = a.role_name"),
                Condition.any(List.of(
                        Condition.in("b.role_name", sole.stream().sorted().toList()),
                        Condition.of("b.member_id = a.member_id OR b.display_name = a.display_name"))),
                Condition.of("b.valid_to IS NULL OR (b.valid_to > ? AND b.valid_to > b.valid_from)", day),
                Condition.of("b.valid_to IS NULL OR b.valid_to > a.valid_from"),
                Condition.of("a.valid_to IS NULL OR a.valid_to > b.valid_from")));
        return new Condition("NOT EXISTS (SELECT 1 FROM assignment b WHERE " + same.sql() + ")", same.parameters());
    }
}
