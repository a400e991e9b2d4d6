package org.gangju.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.member.MembershipKind;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The memberships of a member or of an organization.
 *
 * @param column the column that names the one or the other
 * @param key which
 * @param kinds those of these kinds; of all when null
 * @param moment those of a day, or all
 */
record MembershipList(String column, long key, @Nullable Set<MembershipKind> kinds, Moment moment) {

    static MembershipList of(MemberView member, @Nullable Set<MembershipKind> kinds, Moment moment) {
        return new MembershipList("s.member_id", member.key(), kinds, moment);
    }

    static MembershipList of(OrganizationView organization, @Nullable Set<MembershipKind> kinds, Moment moment) {
        return new MembershipList("s.organization_id", organization.key(), kinds, moment);
    }

    List<Condition> conditions(LocalDate today) {
        List<Condition> conditions =
                new ArrayList<>(List.of(Condition.of(column + " = ?", key), moment.condition("s", today)));
        if (kinds != null) {
            conditions.add(Condition.in(
                    "s.kind", kinds.stream().map(Enum::name).sorted().toList()));
        }
        return conditions;
    }
}
