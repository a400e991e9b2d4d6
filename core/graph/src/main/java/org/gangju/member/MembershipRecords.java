package org.gangju.member;

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

/** Where a member belonged and belongs. The rows stay, because who was where on a past day is counted from them. */
@Component
class MembershipRecords implements PersonRecords {

    private final JdbcClient sql;
    private final MembershipEnding ending;

    MembershipRecords(JdbcClient sql, MembershipEnding ending) {
        this.sql = sql;
        this.ending = ending;
    }

    @Override
    public String key() {
        return "membership";
    }

    @Override
    public Title title() {
        return new Title("组织关系", "Memberships");
    }

    @Override
    public Set<String> tables() {
        return Set.of("membership");
    }

    @Override
    public int erase(long member, LocalDate today) {
        return ending.endEvery(member, today);
    }

    @Override
    public List<PersonRecord> of(long member, int most, boolean restricted) {
        return sql.sql("""
                        SELECT s.kind, o.code, o.name, s.valid_from, s.valid_to FROM membership s
                        JOIN organization o ON o.id = s.organization_id
                        WHERE s.member_id = ? ORDER BY s.valid_from, s.id LIMIT\s""" + most)
                .param(member)
                .query((row, number) -> record(row))
                .list();
    }

    private static PersonRecord record(ResultSet row) throws SQLException {
        return PersonRecord.of(
                "kind",
                row.getString("kind"),
                "organizationCode",
                row.getString("code"),
                "organization",
                row.getString("name"),
                "validFrom",
                row.getObject("valid_from", LocalDate.class),
                "validTo",
                row.getObject("valid_to", LocalDate.class));
    }
}
