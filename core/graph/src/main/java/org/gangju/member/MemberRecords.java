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

/**
 * What the table of members holds about one of them. Status and the day of confirmation stay, because past figures are
 * counted from them; the day of admission, which tells more than they need, becomes the first day of a membership.
 */
@Component
class MemberRecords implements PersonRecords {

    private final JdbcClient sql;
    private final MemberAttributeReader attributes;

    MemberRecords(JdbcClient sql, MemberAttributeReader attributes) {
        this.sql = sql;
        this.attributes = attributes;
    }

    @Override
    public String key() {
        return "member";
    }

    @Override
    public Title title() {
        return new Title("党员基本信息", "The member");
    }

    @Override
    public Set<String> tables() {
        return Set.of("member", "member_category", "member_skill");
    }

    @Override
    public int erase(long member, LocalDate today) {
        int emptied = sql.sql("""
                        UPDATE member SET display_name = '', age_band = NULL, availability = '', erased_on = ?,
                            joined_on = COALESCE(
                                (SELECT MIN(s.valid_from) FROM membership s WHERE s.member_id = member.id), joined_on),
                            version = version + 1
                        WHERE id = ?""").params(today, member).update();
        return emptied + removed("member_category", member) + removed("member_skill", member);
    }

    private int removed(String table, long member) {
        return sql.sql("DELETE FROM " + table + " WHERE member_id = ?")
                .param(member)
                .update();
    }

    @Override
    public List<PersonRecord> of(long member, int most, boolean restricted) {
        String categories = String.join(
                ", ",
                attributes.categories(Set.of(member)).getOrDefault(member, List.of()).stream()
                        .map(Enum::name)
                        .toList());
        String skills = String.join(", ", attributes.skills(Set.of(member)).getOrDefault(member, List.of()));
        return sql.sql("""
                        SELECT m.display_name, m.status, m.joined_on, m.confirmed_on, m.age_band, m.availability,
                            o.code, o.name
                        FROM member m JOIN organization o ON o.id = m.organization_id WHERE m.id = ?""")
                .param(member)
                .query((row, number) -> record(row, categories, skills))
                .list();
    }

    private static PersonRecord record(ResultSet row, String categories, String skills) throws SQLException {
        return PersonRecord.of(
                "displayName",
                row.getString("display_name"),
                "status",
                row.getString("status"),
                "joinedOn",
                row.getObject("joined_on", LocalDate.class),
                "confirmedOn",
                row.getObject("confirmed_on", LocalDate.class),
                "ageBand",
                row.getString("age_band"),
                "categories",
                categories,
                "skills",
                skills,
                "availability",
                row.getString("availability"),
                "organizationCode",
                row.getString("code"),
                "organization",
                row.getString("name"));
    }
}
