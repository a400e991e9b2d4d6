package org.gangju.assignment;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import org.gangju.spi.module.Title;
import org.gangju.spi.privacy.ErasedName;
import org.gangju.spi.privacy.RetentionRule;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;

/** The names of holders who are no members, of assignments that have ended. */
@Repository
class AssignmentNames implements RetentionRule {

    private static final Period KEPT = Period.ofYears(3);

    /** A member's name stands with the member; one that was erased is empty. */
    private static final String DUE =
            " FROM assignment WHERE member_id IS NULL AND valid_to < ? AND display_name <> '" + ErasedName.STORED + "'";

    private final JdbcOperations sql;

    AssignmentNames(JdbcOperations sql) {
        this.sql = sql;
    }

    @Override
    public String key() {
        return "assignment-names";
    }

    @Override
    public Title title() {
        return new Title("已结束职务中非党员的姓名", "Names of non-members in assignments that have ended");
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
                "SELECT id" + DUE + " ORDER BY id LIMIT " + limit, (row, number) -> row.getLong(1), endedBefore);
        int[] met = sql.batchUpdate(
                "UPDATE assignment SET display_name = ?, version = version + 1 WHERE id = ? AND display_name <> ?",
                ids.stream()
                        .map(id -> new Object[] {ErasedName.STORED, id, ErasedName.STORED})
                        .toList());
        return IntStream.range(0, met.length)
                .filter(index -> met[index] == 1)
                .mapToObj(index -> Assignment.person(ids.get(index)))
                .toList();
    }
}
