package org.gangju.twonew.area;

import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Moment;

/**
 * The nodes of an area, as a loader's key.
 *
 * @param area the area
 * @param moment those of a day, or all that it ever had
 */
record AreaNodeList(long area, Moment moment) {

    List<Condition> conditions(LocalDate today) {
        return List.of(Condition.of("n.area_id = ?", area), moment.condition("n", today));
    }
}
