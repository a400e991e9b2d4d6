package org.gangju.platform.basis;

import java.util.List;
import java.util.stream.Stream;
import org.gangju.spi.page.Filter;
import org.jspecify.annotations.Nullable;

/** Which records are asked for. */
record ProcessingRecordFilter(
        @Nullable LegalBasis legalBasis,
        @Nullable Boolean inForce,
        @Nullable Boolean reviewDue,
        @Nullable String within,
        @Nullable List<ProcessingRecordFilter> and,
        @Nullable List<ProcessingRecordFilter> or,
        @Nullable ProcessingRecordFilter not)
        implements Filter<ProcessingRecordFilter> {

    @Override
    public Stream<String> places() {
        return Stream.ofNullable(within);
    }
}
