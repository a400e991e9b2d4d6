package org.gangju.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gangju.spi.module.Title;
import org.gangju.spi.privacy.PersonRecord;
import org.gangju.spi.privacy.PersonRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which proposed changes of organizations name a member, as one who would found a branch. Nothing is counted from it; a
 * change that is still open and has too few founders left is refused when it is carried out.
 */
@Component
class ChangePersonRecords implements PersonRecords {

    private final JdbcClient sql;

    ChangePersonRecords(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String key() {
        return "organization-change";
    }

    @Override
    public Title title() {
        return new Title("拟参与组建的组织", "Organizations to be founded");
    }

    @Override
    public Set<String> tables() {
        return Set.of("organization_change_member");
    }

    @Override
    public int erase(long member, LocalDate today) {
        return sql.sql("DELETE FROM organization_change_member WHERE member_id = ?")
                .param(member)
                .update();
    }

    @Override
    public List<PersonRecord> of(long member, int most, boolean restricted) {
        return sql.sql("""
                        SELECT c.kind, o.code, o.name, c.new_name FROM organization_change_member f
                        JOIN organization_change c ON c.id = f.change_id JOIN organization o ON o.id = c.organization_id
                        WHERE f.member_id = ? ORDER BY c.id LIMIT\s""" + most)
                .param(member)
                .query((row, number) -> PersonRecord.of(
                        "kind",
                        row.getString("kind"),
                        "organizationCode",
                        row.getString("code"),
                        "organization",
                        row.getString("name"),
                        "newName",
                        row.getString("new_name")))
                .list();
    }
}
