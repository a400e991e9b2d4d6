package org.gangju.fourties;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gangju.spi.page.Filter;
import org.jspecify.annotations.Nullable;

/** Which functional branches a list shows: those that fulfil every given field. */
record FunctionalBranchFilter(
        @Nullable String namePrefix,
        @Nullable Set<FunctionalBranchKind> kinds,
        @Nullable Set<FunctionalBranchStatus> statuses,
        @Nullable String tag,
        @Nullable String within,
        @Nullable List<FunctionalBranchFilter> and,
        @Nullable List<FunctionalBranchFilter> or,
        @Nullable FunctionalBranchFilter not)
        implements Filter<FunctionalBranchFilter> {

    @Override
    public Stream<String> places() {
        return Stream.ofNullable(within);
    }
}
