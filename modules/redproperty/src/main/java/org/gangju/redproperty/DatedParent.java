package org.gangju.redproperty;

import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Moment;

/**
 * The dated rows below one parent, as a loader's key.
 *
 * @param key the parent
 * @param moment which days are asked for
 */
record DatedParent(long key, Moment moment) {

    List<Condition> conditions(String parent, String alias, LocalDate today) {
        return List.of(Condition.of(parent, key), moment.condition(alias, today));
    }
}
