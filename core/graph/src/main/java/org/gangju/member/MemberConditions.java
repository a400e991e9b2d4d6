package org.gangju.member;

import java.util.ArrayList;
import java.util.List;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.FilterPlaces;
import org.gangju.spi.tree.TreePath;

/**
 * Turns one filter's own fields into conditions.
 *
 * @param places the organizations that the filter names and the caller may see, by global id
 */
record MemberConditions(FilterPlaces<OrganizationView> places) {

    List<Condition> of(MemberFilter filter) {
        List<Condition> conditions = new ArrayList<>();
        if (filter.organizationId() != null) {
            conditions.add(places.ifVisible(filter.organizationId(), place -> exactly(place.path())));
        }
        if (filter.within() != null) {
            conditions.add(places.within("m.organization_path", filter.within()));
        }
        if (filter.namePrefix() != null) {
            conditions.add(Condition.startsWith("m.display_name", filter.namePrefix()));
        }
        if (filter.status() != null) {
            conditions.add(Condition.of("m.status = ?", filter.status().name()));
        }
        if (filter.ageBand() != null) {
            conditions.add(Condition.of("m.age_band = ?", filter.ageBand().name()));
        }
        if (filter.categories() != null) {
            conditions.add(categories(filter.categories()));
        }
        if (filter.skill() != null) {
            conditions.add(skill(filter.skill()));
        }
        return conditions;
    }

    /** Probed for each member, because most members are of some category. */
    private static Condition categories(List<MemberCategory> categories) {
        Condition wanted = Condition.in(
                "c.category",
                categories.stream().distinct().sorted().map(Enum::name).toList());
        return new Condition(
                "EXISTS (SELECT 1 FROM member_category c WHERE c.member_id = m.id AND " + wanted.sql() + ")",
                wanted.parameters());
    }

    /** Found by the skill's own index, because few members share one. */
    private static Condition skill(String skill) {
        return Condition.of("m.id IN (SELECT k.member_id FROM member_skill k WHERE k.skill = ?)", skill.strip());
    }

    static Condition exactly(TreePath organization) {
        return Condition.of("m.organization_path = ?", organization.value());
    }

    static Condition subtree(TreePath organization) {
        return Condition.within("m.organization_path", organization);
    }
}
