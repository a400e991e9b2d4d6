package org.gangju.organization;

import java.time.LocalDate;
import java.util.List;
import org.gangju.history.VersionTable;
import org.gangju.spi.caller.Subtrees;
import org.gangju.spi.organization.OrganizationPlaces;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;
import org.springframework.stereotype.Component;

/** Takes places from the versions of organizations; the alias is such as no query of a module uses. */
@Component
class VersionedPlaces implements OrganizationPlaces {

    @Override
    public String on(String keyColumn, LocalDate day) {
        return "(SELECT place_version.path FROM organization_version place_version WHERE place_version.organization_id = "
                + keyColumn + " AND " + VersionTable.on("place_version", day) + ")";
    }

    @Override
    public String table(LocalDate day) {
        return "(SELECT place_version.organization_id, place_version.path FROM organization_version place_version WHERE "
                + VersionTable.on("place_version", day) + ")";
    }

    @Override
    public Condition below(String pathColumn, long organizationKey, LocalDate day) {
        String place = on(String.valueOf(organizationKey), day);
        return Condition.of("%1$s >= %2$s AND %1$s < CONCAT(%2$s, '%3$s')"
                .formatted(pathColumn, place, TreePath.aboveAll().end()));
    }

    @Override
    public Condition byNowWithin(String pathColumn, Subtrees parts, LocalDate day) {
        if (parts.whole()) {
            return Condition.of("1 = 1");
        }
        Condition present = Condition.within("present_place.path", parts);
        return new Condition(
                """
                %s IN (SELECT place_version.path FROM organization_version place_version \
                JOIN organization present_place ON present_place.id = place_version.organization_id \
                WHERE %s AND (%s))""".formatted(pathColumn, VersionTable.on("place_version", day), present.sql()), present.parameters());
    }

    @Override
    public Condition named(String keyColumn, String prefix) {
        Condition named = Condition.any(List.of(
                Condition.startsWith("named_place.name", prefix),
                Condition.startsWith("named_place.short_name", prefix)));
        return new Condition(
                "EXISTS (SELECT 1 FROM organization named_place WHERE named_place.id = %s AND (%s))"
                        .formatted(keyColumn, named.sql()),
                named.parameters());
    }
}
