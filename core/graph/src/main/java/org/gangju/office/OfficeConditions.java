package org.gangju.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangju.member.MemberPermissions;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;

/**
 * Turns one filter's own fields into conditions on {@code assignment a}.
 *
 * @param places the organizations that the filter names and the caller may see, by global id
 * @param caller who must see a member to find appointments by that one
 */
record OfficeConditions(Map<String, OrganizationView> places, Caller caller) {

    List<Condition> of(OfficeAppointmentFilter filter) {
        List<Condition> conditions = new ArrayList<>();
        if (filter.within() != null) {
            OrganizationView place = places.get(filter.within());
            conditions.add(place == null ? none() : Condition.within("a.organization_path", place.path()));
        }
        if (filter.office() != null) {
            conditions.add(Condition.of("a.role_name = ?", filter.office()));
        }
        if (filter.memberId() != null) {
            conditions.add(NodeId.keyOf(MemberView.TYPE_NAME, filter.memberId())
                    .filter(key -> caller.may(MemberPermissions.READ.name()))
                    .map(this::heldBy)
                    .orElseGet(OfficeConditions::none));
        }
        return conditions;
    }

    private Condition heldBy(long member) {
        Condition visible =
                Condition.within("m.organization_path", caller.scope().organizations());
        return Condition.all(List.of(
                Condition.of("a.member_id = ?", member),
                new Condition(
                        "EXISTS (SELECT 1 FROM member m WHERE m.id = a.member_id AND " + visible.sql() + ")",
                        visible.parameters())));
    }

    private static Condition none() {
        return Condition.any(List.of());
    }
}
