package org.gangju.training;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import org.gangju.spi.module.Title;
import org.gangju.spi.privacy.ErasedName;
import org.gangju.spi.privacy.RetentionRule;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;

/** The names of participants who are no members, of classes that have ended. */
@Repository
class EnrollmentNames implements RetentionRule {

    private static final Period KEPT = Period.ofYears(3);

    /** A member's name stands with the member; one that was erased is empty. */
    private static final String DUE = " FROM training_enrollment e JOIN training_class c ON c.id = e.class_id"
            + " WHERE e.member_id IS NULL AND c.ends_on < ? AND e.display_name <> '" + ErasedName.STORED + "'";

    private final JdbcOperations sql;

    EnrollmentNames(JdbcOperations sql) {
        this.sql = sql;
    }

    @Override
    public String key() {
        return "enrollment-names";
    }

    @Override
    public Title title() {
        return new Title("已结束培训班中非党员学员的姓名", "Names of non-members in training classes that have ended");
    }

    @Override
    public Period keptFor() {
        return KEPT;
    }

    @Override
    public long due(LocalDate endedBefore) {
        Long due = sql.queryForObject("SELECT COUNT(*)" + DUE, Long.class, endedBefore);
        return due == null ? 0 : due;
    }

    @Override
    public List<String> erase(LocalDate endedBefore, int limit) {
        List<Long> ids = sql.query(
                "SELECT e.id" + DUE + " ORDER BY e.id LIMIT " + limit, (row, number) -> row.getLong(1), endedBefore);
        int[] met = sql.batchUpdate(
                "UPDATE training_enrollment SET display_name = ?, version = version + 1"
                        + " WHERE id = ? AND display_name <> ?",
                ids.stream()
                        .map(id -> new Object[] {ErasedName.STORED, id, ErasedName.STORED})
                        .toList());
        return IntStream.range(0, met.length)
                .filter(index -> met[index] == 1)
                .mapToObj(index -> TrainingEnrollment.person(ids.get(index)))
                .toList();
    }
}
