package org.gangju.twonew.indicator;

import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.indicator.IndicatorProfile;
import org.gangju.spi.module.Presence;
import org.gangju.spi.module.Title;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.organization.OrganizationPlaces;
import org.gangju.spi.page.Condition;
import org.gangju.twonew.TwoNew;
import org.gangju.twonew.TwoNewPermissions;
import org.gangju.twonew.unit.UnitDuty;
import org.gangju.twonew.unit.UnitTable;
import org.gangju.twonew.unit.UnitView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts two-new organizations for indicators, where the module is on, by where they were on the day. */
@Component
class UnitFigures {

    static final String PLACE = "u.place";

    /** The mode of each row, or that it has none. */
    static final String BY_MODE = "COALESCE(u.mode, 'NONE')";

    private final UnitTable table;
    private final OrganizationPlaces places;
    private final Presence presence;

    UnitFigures(UnitTable table, OrganizationPlaces places, Toggles toggles) {
        this.table = table;
        this.places = places;
        this.presence = toggles.of(TwoNew.ID);
    }

    /** What indicators of two-new organizations say of themselves. */
    static IndicatorProfile profile(String key, Title title) {
        return new IndicatorProfile(TwoNew.ID, key, title, TwoNewPermissions.READ);
    }

    /** Of the counted that operate those that fulfil it, by a group. */
    IndicatorCount count(LocalDate day, String counted, String fulfilled, @Nullable String group) {
        Condition all = Condition.all(List.of(
                Condition.of("u.operating_state = 'OPERATING' AND (" + counted + ")"), presence.everywhere(PLACE)));
        return new IndicatorCount(rows(day), PLACE, all, Condition.of(fulfilled), group)
                .identifiedBy(UnitView.TYPE_NAME, "u.unit_id");
    }

    /** {@code u}: {@code unit_id}, {@code place}, the facts, {@code mode} or null, {@code instructed} and {@code worked} as 0 or 1. */
    String rows(LocalDate day) {
        return """
                (SELECT n.id AS unit_id, p.path AS place, f.operating_state, f.full_members, \
                e.establishment_mode AS mode, CASE WHEN %s THEN 1 ELSE 0 END AS instructed, \
                CASE WHEN %s THEN 1 ELSE 0 END AS worked FROM %s JOIN %s p ON p.organization_id = n.organization_id) u""".formatted(
                table.assigned(day, UnitDuty.INSTRUCTOR), table.worked(day), table.rows(day), places.table(day));
    }

    Condition present() {
        return presence.everywhere(PLACE);
    }
}
