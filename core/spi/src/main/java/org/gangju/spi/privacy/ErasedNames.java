package org.gangju.spi.privacy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.apiguardian.api.API;
import org.gangju.spi.module.Title;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * The rule for names of people who are no members, which stand in a table's {@code display_name} beside a
 * {@code member_id} that is null; a member's name stands with the member. What is erased becomes {@link ErasedName#STORED},
 * and the row's {@code version} grows. A module declares one as a bean; see {@link RetentionRule} for when it is called.
 *
 * @param moduleId the module that it belongs to
 * @param key the rule's name
 * @param title what is erased, for people
 * @param keptFor how long it is kept
 * @param table the table, whose primary key is {@code id}
 * @param ended a condition in portable SQL on a row of the table, true where what the row is part of ended before the day
 *     that fills its one question mark
 * @param person whom the row with this primary key is about, as {@link AboutPerson#person()} names them
 * @param sql where the table is
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ErasedNames(
        String moduleId,
        String key,
        Title title,
        Period keptFor,
        String table,
        String ended,
        LongFunction<String> person,
        JdbcOperations sql)
        implements RetentionRule {

    /** Those of the core. */
    public ErasedNames(
            String key,
            Title title,
            Period keptFor,
            String table,
            String ended,
            LongFunction<String> person,
            JdbcOperations sql) {
        this("core", key, title, keptFor, table, ended, person, sql);
    }

    @Override
    public long due(LocalDate endedBefore) {
        Long due = sql.queryForObject("SELECT COUNT(*)" + stored(), Long.class, endedBefore);
        return due == null ? 0 : due;
    }

    @Override
    public List<String> erase(LocalDate endedBefore, int limit) {
        List<Long> ids = sql.query(
                "SELECT id" + stored() + " ORDER BY id LIMIT " + limit, (row, number) -> row.getLong(1), endedBefore);
        int[] met = sql.batchUpdate(
                "UPDATE " + table + " SET display_name = ?, version = version + 1 WHERE id = ? AND display_name <> ?",
                ids.stream()
                        .map(id -> new Object[] {ErasedName.STORED, id, ErasedName.STORED})
                        .toList());
        return IntStream.range(0, met.length)
                .filter(index -> met[index] == 1)
                .mapToObj(index -> person.apply(ids.get(index)))
                .toList();
    }

    private String stored() {
        return " FROM " + table + " WHERE member_id IS NULL AND display_name <> '" + ErasedName.STORED + "' AND ("
                + ended + ")";
    }
}
