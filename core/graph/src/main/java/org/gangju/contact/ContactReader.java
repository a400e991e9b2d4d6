package org.gangju.contact;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.page.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads how members are reached, for all members of a page at once and without opening anything. */
@Repository
class ContactReader {

    private final JdbcClient sql;

    ContactReader(JdbcClient sql) {
        this.sql = sql;
    }

    /** By member; those of whom nothing was written down are left out. */
    Map<Long, SealedContact> of(Set<Long> members) {
        Condition wanted = Condition.in("member_id", List.copyOf(members));
        return sql
                .sql("SELECT member_id, phone, address, version FROM member_contact WHERE " + wanted.sql())
                .params(wanted.parameters())
                .query((row, number) -> Map.entry(row.getLong("member_id"), read(row)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static SealedContact read(ResultSet row) throws SQLException {
        return new SealedContact(
                row.getString("phone"), row.getString("address"), SealedContact.version(row.getInt("version")));
    }
}
