package org.gangju.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gangju.spi.assignment.AssignmentSubject;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.DatedTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ends assignments, each time in one statement. The callers flush what is still to be written before. */
@Repository
class AssignmentEnding {

    private final DatedTable assignments;

    AssignmentEnding(JdbcClient sql) {
        this.assignments = new DatedTable(sql, "assignment");
    }

    /** All of some subjects of one type. */
    int endAll(List<AssignmentSubject> subjects, LocalDate day) {
        List<Long> keys = subjects.stream().map(AssignmentSubject::key).toList();
        return end(subjects.getFirst().typeName(), Condition.in("subject_id", keys), day);
    }

    /** All of a member for subjects of one type. */
    int endAllOf(long member, String subjectType, LocalDate day) {
        return end(subjectType, Condition.of("member_id = ?", member), day);
    }

    /** Those of these keys, for subjects of one type. */
    int endEach(Set<Long> keys, String subjectType, LocalDate day) {
        return end(subjectType, Condition.in("id", List.copyOf(keys)), day);
    }

    /** All of a member. */
    int endEvery(long member, LocalDate day) {
        return assignments.endAll(Condition.of("member_id = ?", member), day);
    }

    private int end(String subjectType, Condition which, LocalDate day) {
        return assignments.endAll(Condition.all(List.of(Condition.of("subject_type = ?", subjectType), which)), day);
    }
}
