package org.gangju.correction;

import java.util.List;
import java.util.stream.Stream;
import org.gangju.spi.page.Filter;
import org.jspecify.annotations.Nullable;

/** Which requests a list shows: those that fulfil every given field. */
record CorrectionRequestFilter(
        @Nullable String memberId,
        @Nullable CorrectionStatus status,
        @Nullable String within,
        @Nullable Boolean overdue,
        @Nullable List<CorrectionRequestFilter> and,
        @Nullable List<CorrectionRequestFilter> or,
        @Nullable CorrectionRequestFilter not)
        implements Filter<CorrectionRequestFilter> {

    @Override
    public Stream<String> places() {
        return Stream.ofNullable(within);
    }
}
