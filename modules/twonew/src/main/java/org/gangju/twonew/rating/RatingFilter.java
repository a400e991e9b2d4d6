package org.gangju.twonew.rating;

import java.util.List;
import java.util.stream.Stream;
import org.gangju.spi.page.Filter;
import org.jspecify.annotations.Nullable;

/** Which ratings a list shows: those that fulfil every given field. */
record RatingFilter(
        @Nullable Integer year,
        @Nullable StarRatingStatus status,
        @Nullable Integer stars,
        @Nullable String within,
        @Nullable List<RatingFilter> and,
        @Nullable List<RatingFilter> or,
        @Nullable RatingFilter not)
        implements Filter<RatingFilter> {

    @Override
    public Stream<String> places() {
        return Stream.ofNullable(within);
    }
}
