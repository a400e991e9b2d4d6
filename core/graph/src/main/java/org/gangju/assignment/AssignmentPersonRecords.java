package org.gangju.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gangju.spi.module.Title;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Period;
import org.gangju.spi.privacy.PersonRecord;
import org.gangju.spi.privacy.PersonRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a member did for organizations, grids and party groups. The rows stay, because past offices and chiefs are counted
 * from them; what was written down of the duties is emptied. Names of people who are no members are none of the member's.
 */
@Component
class AssignmentPersonRecords implements PersonRecords {

    private final JdbcClient sql;
    private final AssignmentEnding ending;

    AssignmentPersonRecords(JdbcClient sql, AssignmentEnding ending) {
        this.sql = sql;
        this.ending = ending;
    }

    @Override
    public String key() {
        return "assignment";
    }

    @Override
    public Title title() {
        return new Title("职务与职责", "Offices and duties");
    }

    @Override
    public Set<String> tables() {
        return Set.of("assignment");
    }

    @Override
    public int erase(long member, LocalDate today) {
        int touched = touched(member, today);
        sql.sql("UPDATE assignment SET duties = NULL WHERE member_id = ? AND duties IS NOT NULL")
                .param(member)
                .update();
        ending.endEvery(member, today);
        return touched;
    }

    /** Each once, though it may be ended and emptied. */
    private int touched(long member, LocalDate today) {
        Condition open = Period.since(today).overlapping("a");
        return sql.sql("SELECT COUNT(*) FROM assignment a WHERE a.member_id = ? AND (a.duties IS NOT NULL OR "
                        + open.sql() + ")")
                .param(member)
                .params(open.parameters())
                .query(Integer.class)
                .single();
    }

    @Override
    public List<PersonRecord> of(long member, int most, boolean restricted) {
        return sql.sql("""
                        SELECT a.subject_type, a.subject_id, a.role_name, a.basis, a.duties, a.valid_from, a.valid_to
                        FROM assignment a WHERE a.member_id = ? ORDER BY a.valid_from, a.id LIMIT\s""" + most)
                .param(member)
                .query((row, number) -> record(row))
                .list();
    }

    private static PersonRecord record(ResultSet row) throws SQLException {
        return PersonRecord.of(
                "subject",
                row.getString("subject_type") + ":" + row.getLong("subject_id"),
                "role",
                row.getString("role_name"),
                "basis",
                row.getString("basis"),
                "duties",
                row.getString("duties"),
                "validFrom",
                row.getObject("valid_from", LocalDate.class),
                "validTo",
                row.getObject("valid_to", LocalDate.class));
    }
}
