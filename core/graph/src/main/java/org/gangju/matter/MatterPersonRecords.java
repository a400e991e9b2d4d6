package org.gangju.matter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangju.spi.matter.MatterStatus;
import org.gangju.spi.module.Title;
import org.gangju.spi.node.Keys;
import org.gangju.spi.privacy.PersonRecord;
import org.gangju.spi.privacy.PersonRecords;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The matters that a member owns or owned. What is not done yet is left to be assigned to somebody else; of what is done it stays
 * who owned it, as a key alone.
 */
@Component
class MatterPersonRecords implements PersonRecords {

    private final JdbcClient sql;
    private final JdbcOperations batches;
    private final Keys keys;

    MatterPersonRecords(JdbcClient sql, JdbcOperations batches, Keys keys) {
        this.sql = sql;
        this.batches = batches;
        this.keys = keys;
    }

    @Override
    public String key() {
        return "matter";
    }

    @Override
    public Title title() {
        return new Title("督办事项", "Matters");
    }

    @Override
    public Set<String> tables() {
        return Set.of("matter", "matter_step");
    }

    @Override
    public int erase(long member, LocalDate today) {
        List<Object[]> steps = sql.sql("""
                        SELECT id, steps, handler_id, due_on FROM matter
                        WHERE member_id = ? AND status IN (?, ?) ORDER BY id FOR UPDATE""")
                .params(member, MatterStatus.IN_PROGRESS.name(), MatterStatus.RESOLVED.name())
                .query((row, number) -> new Object[] {
                    row.getLong("id"),
                    row.getInt("steps") + 1,
                    MatterStepKind.UNASSIGNED.name(),
                    today,
                    row.getLong("handler_id"),
                    row.getObject("due_on", LocalDate.class)
                })
                .list();
        return steps.isEmpty() ? 0 : unassign(member, steps);
    }

    private int unassign(long member, List<Object[]> steps) {
        long first = keys.reserve("matter_step", steps.size());
        batches.batchUpdate(
                """
                INSERT INTO matter_step (id, matter_id, ordinal, step, happened_on, organization_id, due_on)
                VALUES (?, ?, ?, ?, ?, ?, ?)""",
                IntStream.range(0, steps.size())
                        .mapToObj(index -> Stream.concat(Stream.of(first + index), Stream.of(steps.get(index)))
                                .toArray())
                        .toList());
        return sql.sql("""
                        UPDATE matter SET member_id = NULL, status = CASE WHEN status = ? THEN ? ELSE status END,
                        steps = steps + 1, version = version + 1 WHERE member_id = ? AND status IN (?, ?)""")
                .params(MatterStatus.IN_PROGRESS.name(), MatterStatus.OPEN.name(), member)
                .params(MatterStatus.IN_PROGRESS.name(), MatterStatus.RESOLVED.name())
                .update();
    }

    @Override
    public List<PersonRecord> of(long member, int most, boolean restricted) {
        return sql.sql("""
                        SELECT kind, title, status, opened_on, due_on, closed_on FROM matter WHERE member_id = ?
                        OR id IN (SELECT s.matter_id FROM matter_step s WHERE s.member_id = ?)
                        ORDER BY opened_on, id LIMIT\s""" + most)
                .params(member, member)
                .query((row, number) -> record(row))
                .list();
    }

    private static PersonRecord record(ResultSet row) throws SQLException {
        return PersonRecord.of(
                "kind",
                row.getString("kind"),
                "title",
                row.getString("title"),
                "status",
                row.getString("status"),
                "openedOn",
                row.getObject("opened_on", LocalDate.class),
                "dueOn",
                row.getObject("due_on", LocalDate.class),
                "closedOn",
                row.getObject("closed_on", LocalDate.class));
    }
}
