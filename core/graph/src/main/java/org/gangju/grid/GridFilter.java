package org.gangju.grid;

import java.util.List;
import java.util.stream.Stream;
import org.gangju.spi.grid.GridKind;
import org.gangju.spi.grid.GridLevel;
import org.gangju.spi.grid.GridStatus;
import org.gangju.spi.page.Filter;
import org.jspecify.annotations.Nullable;

/** Which grids a list shows: those that fulfil every given field. */
record GridFilter(
        @Nullable String scheme,
        @Nullable GridLevel level,
        @Nullable GridStatus status,
        @Nullable GridKind kind,
        @Nullable String codePrefix,
        @Nullable String namePrefix,
        @Nullable ExternalCode externalCode,
        @Nullable String within,
        @Nullable List<GridFilter> and,
        @Nullable List<GridFilter> or,
        @Nullable GridFilter not)
        implements Filter<GridFilter> {

    @Override
    public Stream<String> places() {
        return Stream.ofNullable(within);
    }
}
