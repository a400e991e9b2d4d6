package org.gangju.indicator;

import java.time.LocalDate;
import java.util.Map;
import org.gangju.spi.page.ListLength;
import org.springframework.stereotype.Component;

/** A trend costs as much as it has points: each is counted anew. */
@Component
class TrendLength implements ListLength {

    @Override
    public String typeName() {
        return "Indicator";
    }

    @Override
    public String fieldName() {
        return "trend";
    }

    @Override
    public int most(Map<String, Object> arguments) {
        return arguments.get("from") instanceof LocalDate from
                        && arguments.get("to") instanceof LocalDate to
                        && arguments.get("step") instanceof String step
                ? (int) Math.min(
                        new IndicatorPeriod(from, to, IndicatorStep.valueOf(step)).length(), IndicatorPeriod.MOST)
                : IndicatorPeriod.MOST;
    }
}
