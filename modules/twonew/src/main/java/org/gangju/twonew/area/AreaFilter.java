package org.gangju.twonew.area;

import java.util.List;
import java.util.stream.Stream;
import org.gangju.spi.page.Filter;
import org.jspecify.annotations.Nullable;

/** Which areas a list shows: those that fulfil every given field. */
record AreaFilter(
        @Nullable AreaKind kind,
        @Nullable String namePrefix,
        @Nullable Boolean inForce,
        @Nullable String within,
        @Nullable List<AreaFilter> and,
        @Nullable List<AreaFilter> or,
        @Nullable AreaFilter not)
        implements Filter<AreaFilter> {

    @Override
    public Stream<String> places() {
        return Stream.ofNullable(within);
    }
}
