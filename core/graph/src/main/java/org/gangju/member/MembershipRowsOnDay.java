package org.gangju.member;

import java.time.LocalDate;
import org.gangju.spi.member.MembershipTables;
import org.springframework.stereotype.Component;

/**
 * The memberships as their table has them, for others' statements. Everybody has a row of {@code member}; joined to the
 * left, MariaDB leaves it out for whoever does not ask for the place.
 */
@Component
class MembershipRowsOnDay implements MembershipTables {

    @Override
    public String beside(LocalDate day) {
        return """
                (SELECT held.id AS membership_id, held.member_id, held.organization_id, \
                holder.organization_path AS home_path \
                FROM membership held LEFT JOIN member holder ON holder.id = held.member_id \
                WHERE held.kind <> 'PRIMARY' AND held.valid_from <= DATE '%1$s' \
                AND (held.valid_to IS NULL OR held.valid_to > DATE '%1$s'))""".formatted(day);
    }
}
