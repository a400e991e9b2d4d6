package org.gangju.member;

import java.util.function.Function;
import org.gangju.spi.member.MemberPlaces;
import org.gangju.spi.page.Condition;
import org.springframework.stereotype.Component;

/** The members' places as the table of members has them. */
@Component
class MemberTablePlaces implements MemberPlaces {

    @Override
    public Condition members(String memberColumn, Function<String, Condition> organization) {
        Condition belonging = organization.apply("m.organization_path");
        return new Condition(
                memberColumn + " IN (SELECT m.id FROM member m WHERE " + belonging.sql() + ")", belonging.parameters());
    }
}
