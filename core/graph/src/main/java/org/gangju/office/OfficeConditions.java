package org.gangju.office;

import java.util.ArrayList;
import java.util.List;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.FilterPlaces;

/**
 * Turns one filter's own fields into conditions on {@code assignment a}.
 *
 * @param places the organizations that the filter names and the caller may see, by global id
 * @param seen the members {@code m} whom the caller sees, whose appointments can be found by them
 */
record OfficeConditions(FilterPlaces<OrganizationView> places, Condition seen) {

    List<Condition> of(OfficeAppointmentFilter filter) {
        List<Condition> conditions = new ArrayList<>();
        if (filter.within() != null) {
            conditions.add(places.within("a.organization_path", filter.within()));
        }
        if (filter.office() != null) {
            conditions.add(Condition.of("a.role_name = ?", filter.office()));
        }
        if (filter.memberId() != null) {
            conditions.add(NodeId.keyOf(MemberView.TYPE_NAME, filter.memberId())
                    .map(this::heldBy)
                    .orElseGet(OfficeConditions::none));
        }
        return conditions;
    }

    private Condition heldBy(long member) {
        return Condition.all(List.of(
                Condition.of("a.member_id = ?", member),
                new Condition(
                        "EXISTS (SELECT 1 FROM member m WHERE m.id = a.member_id AND " + seen.sql() + ")",
                        seen.parameters())));
    }

    private static Condition none() {
        return Condition.any(List.of());
    }
}
