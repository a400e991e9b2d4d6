package org.gangju.member;

import java.util.List;
import org.gangju.spi.member.MembershipKind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Loads many members at once, in the caller's transaction. */
@Repository
public class MemberBatch {

    private static final int ROWS = 1000;

    private final JdbcTemplate sql;

    MemberBatch(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Adds the rows, each with its primary membership. */
    public void add(List<MemberRow> rows) {
        addMembers(rows);
        addMemberships(rows);
    }

    /** How many members there are. */
    public long count() {
        Long count = sql.queryForObject("SELECT COUNT(*) FROM member", Long.class);
        return count == null ? 0 : count;
    }

    private void addMembers(List<MemberRow> rows) {
        sql.batchUpdate("""
                INSERT INTO member
                    (id, display_name, status, joined_on, organization_id, organization_path, confirmed_on, age_band,
                     availability, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""", rows, ROWS, (statement, row) -> {
            statement.setLong(1, row.id());
            statement.setString(2, row.displayName());
            statement.setString(3, row.status().name());
            statement.setObject(4, row.joinedOn());
            statement.setLong(5, row.organization().id());
            statement.setString(6, row.organization().value());
            statement.setObject(7, row.confirmedOn());
            statement.setString(8, row.ageBand() == null ? null : row.ageBand().name());
            statement.setString(9, DeclaredTimes.written(row.availability()));
        });
    }

    private void addMemberships(List<MemberRow> rows) {
        sql.batchUpdate("""
                INSERT INTO membership
                    (id, member_id, organization_id, kind, valid_from, primary_of_member, version)
                VALUES (?, ?, ?, '%s', ?, ?, 0)""".formatted(MembershipKind.PRIMARY), rows, ROWS, (statement, row) -> {
            statement.setLong(1, row.membershipId());
            statement.setLong(2, row.id());
            statement.setLong(3, row.organization().id());
            statement.setObject(4, row.memberSince());
            statement.setLong(5, row.id());
        });
    }
}
