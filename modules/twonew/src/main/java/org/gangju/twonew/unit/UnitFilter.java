package org.gangju.twonew.unit;

import java.util.List;
import java.util.stream.Stream;
import org.gangju.spi.page.Filter;
import org.jspecify.annotations.Nullable;

/** Which two-new organizations a list shows: those that fulfil every given field. */
record UnitFilter(
        @Nullable String usccPrefix,
        @Nullable String namePrefix,
        @Nullable UnitCategory category,
        @Nullable OperatingState operatingState,
        @Nullable CoverageLevel coverage,
        @Nullable EstablishmentMode mode,
        @Nullable Integer fullMembersFrom,
        @Nullable String gridId,
        @Nullable String within,
        @Nullable List<UnitFilter> and,
        @Nullable List<UnitFilter> or,
        @Nullable UnitFilter not)
        implements Filter<UnitFilter> {

    @Override
    public Stream<String> places() {
        return Stream.of(Stream.ofNullable(within), Stream.ofNullable(gridId)).flatMap(ids -> ids);
    }
}
