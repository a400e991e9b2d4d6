package org.gangju.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gangju.spi.module.Title;
import org.gangju.spi.privacy.PersonRecord;
import org.gangju.spi.privacy.PersonRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The training of a member. An erasure gives back the seats of classes that are not over; what was attended and credited
 * stays with the tombstone, because past rates are counted from it.
 */
@Component
class TrainingPersonRecords implements PersonRecords {

    /** The classes that are not over and in which the member has a seat. */
    private static final String OPEN = """
            SELECT e.class_id FROM training_enrollment e WHERE e.enrolled_member_id = ?""";

    private static final String NOT_OVER = "status IN ('%s', '%s', '%s')"
            .formatted(ClassStatus.PLANNED.name(), ClassStatus.OPEN.name(), ClassStatus.RUNNING.name());

    private final JdbcClient sql;

    TrainingPersonRecords(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String key() {
        return "training";
    }

    @Override
    public Title title() {
        return new Title("培训", "Training");
    }

    @Override
    public Set<String> tables() {
        return Set.of("training_enrollment");
    }

    /** The classes first, as everybody takes their rows. */
    @Override
    public int erase(long member, LocalDate today) {
        sql.sql("UPDATE training_class SET seats_taken = seats_taken - 1 WHERE " + NOT_OVER + " AND id IN (" + OPEN
                        + ")")
                .param(member)
                .update();
        return sql.sql("UPDATE training_enrollment SET status = ?, enrolled_member_id = NULL, attendance = NULL,"
                        + " version = version + 1 WHERE enrolled_member_id = ?"
                        + " AND class_id IN (SELECT c.id FROM training_class c WHERE c." + NOT_OVER + ")")
                .params(EnrollmentStatus.WITHDRAWN.name(), member)
                .update();
    }

    @Override
    public List<PersonRecord> of(long member, int most, boolean restricted) {
        return sql.sql("""
                        SELECT p.title AS program, c.title, c.starts_on, c.ends_on, e.status, e.attendance,
                            e.credited_hours, e.credited_on
                        FROM training_enrollment e JOIN training_class c ON c.id = e.class_id
                        JOIN training_program p ON p.id = c.program_id
                        WHERE e.member_id = ? ORDER BY e.id LIMIT\s""" + most)
                .param(member)
                .query((row, number) -> record(row))
                .list();
    }

    private static PersonRecord record(ResultSet row) throws SQLException {
        return PersonRecord.of(
                "program",
                row.getString("program"),
                "class",
                row.getString("title"),
                "startsOn",
                row.getObject("starts_on", LocalDate.class),
                "endsOn",
                row.getObject("ends_on", LocalDate.class),
                "status",
                row.getString("status"),
                "attendance",
                row.getString("attendance"),
                "creditedHours",
                row.getBigDecimal("credited_hours"),
                "creditedOn",
                row.getObject("credited_on", LocalDate.class));
    }
}
