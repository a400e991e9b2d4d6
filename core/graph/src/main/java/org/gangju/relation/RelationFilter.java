package org.gangju.relation;

import java.util.List;
import java.util.stream.Stream;
import org.gangju.spi.page.Filter;
import org.jspecify.annotations.Nullable;

/** Which relations a list shows: those that fulfil every given field. */
record RelationFilter(
        @Nullable String within,
        @Nullable List<String> kinds,
        @Nullable List<RelationFilter> and,
        @Nullable List<RelationFilter> or,
        @Nullable RelationFilter not)
        implements Filter<RelationFilter> {

    @Override
    public Stream<String> places() {
        return Stream.ofNullable(within);
    }
}
