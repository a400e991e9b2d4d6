package org.gangju.twonew.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gangju.spi.module.Title;
import org.gangju.spi.privacy.PersonRecord;
import org.gangju.spi.privacy.PersonRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The visits of a member who instructs. The day stays with the tombstone; the note goes. */
@Component
class VisitPersonRecords implements PersonRecords {

    private final JdbcClient sql;

    VisitPersonRecords(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String key() {
        return "instructor-visits";
    }

    @Override
    public Title title() {
        return new Title("党建工作指导员走访", "Visits as an instructor");
    }

    @Override
    public Set<String> tables() {
        return Set.of("instructor_visit");
    }

    @Override
    public int erase(long member, LocalDate today) {
        return sql.sql(
                        "UPDATE instructor_visit SET note = '', version = version + 1 WHERE member_id = ? AND note <> ''")
                .param(member)
                .update();
    }

    @Override
    public List<PersonRecord> of(long member, int most, boolean restricted) {
        return sql.sql("""
                        SELECT v.new_organization_id, v.visited_on, v.note FROM instructor_visit v
                        WHERE v.member_id = ? ORDER BY v.visited_on, v.id LIMIT\s""" + most)
                .param(member)
                .query((row, number) -> PersonRecord.of(
                        "newOrganization",
                        row.getLong("new_organization_id"),
                        "visitedOn",
                        row.getObject("visited_on", LocalDate.class),
                        "note",
                        row.getString("note")))
                .list();
    }
}
