package org.gangju.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gangju.spi.grid.GridDutyConditions;
import org.gangju.spi.grid.GridRole;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Period;
import org.springframework.stereotype.Component;

/** Who has to do with grids, as the tables have it. */
@Component
class GridDutyRows implements GridDutyConditions {

    @Override
    public Condition held(String memberColumn, String gridColumn, GridRole role, LocalDate day) {
        Condition holding = Period.holding("duty", day);
        List<Object> parameters = new ArrayList<>(List.of(role.name()));
        parameters.addAll(holding.parameters());
        return new Condition("""
                EXISTS (SELECT 1 FROM assignment duty JOIN grid place ON place.id = duty.subject_id \
                JOIN grid around ON place.path >= around.path AND place.path < CONCAT(around.path, 'z') \
                WHERE duty.subject_type = 'Grid' AND duty.member_id = %s AND around.id = %s \
                AND duty.role_name = ? AND %s)""".formatted(memberColumn, gridColumn, holding.sql()), parameters);
    }

    @Override
    public Condition within(String pathColumn, String gridColumn) {
        return Condition.of("""
                EXISTS (SELECT 1 FROM grid around WHERE around.id = %2$s AND around.organization_path <> '' \
                AND %1$s >= around.organization_path AND %1$s < CONCAT(around.organization_path, 'z'))""".formatted(pathColumn, gridColumn));
    }
}
