package org.gangju.training;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gangju.spi.page.Filter;
import org.jspecify.annotations.Nullable;

/** Which rotation plans a list shows: those that fulfil every given field. */
record RotationPlanFilter(
        @Nullable String titlePrefix,
        @Nullable LocalDate activeOn,
        @Nullable String office,
        @Nullable String within,
        @Nullable List<RotationPlanFilter> and,
        @Nullable List<RotationPlanFilter> or,
        @Nullable RotationPlanFilter not)
        implements Filter<RotationPlanFilter> {

    @Override
    public Stream<String> places() {
        return Stream.ofNullable(within);
    }
}
