package org.gangju.member;

import java.util.Optional;
import java.util.function.Function;
import org.gangju.spi.member.MemberPlaces;
import org.gangju.spi.page.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The members' places as the table of members has them. */
@Component
class MemberTablePlaces implements MemberPlaces {

    private final JdbcClient sql;

    MemberTablePlaces(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Condition members(String memberColumn, Function<String, Condition> organization) {
        Condition belonging = organization.apply("m.organization_path");
        return new Condition(
                memberColumn + " IN (SELECT m.id FROM member m WHERE " + belonging.sql() + ")", belonging.parameters());
    }

    @Override
    public Optional<Long> organizationOf(long memberKey) {
        return sql.sql("SELECT organization_id FROM member WHERE id = ?")
                .param(memberKey)
                .query(Long.class)
                .optional();
    }
}
