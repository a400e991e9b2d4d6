package org.gangju.member;

import java.time.LocalDate;
import org.gangju.spi.member.MembershipTables;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Period;
import org.springframework.stereotype.Component;

/** The memberships as their table has them, for others' statements. */
@Component
class MembershipRowsOnDay implements MembershipTables {

    @Override
    public Condition beside(LocalDate day) {
        Condition holding = Period.holding("held", day);
        return new Condition("""
                (SELECT held.id AS membership_id, held.member_id, held.organization_id, holder.organization_path AS home_path \
                FROM membership held JOIN member holder ON holder.id = held.member_id \
                WHERE held.kind <> 'PRIMARY' AND %s)""".formatted(holding.sql()), holding.parameters());
    }
}
