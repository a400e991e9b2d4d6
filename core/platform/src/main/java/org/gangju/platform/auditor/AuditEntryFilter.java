package org.gangju.platform.auditor;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.gangju.platform.audit.AuditOutcome;
import org.gangju.spi.page.Filter;
import org.jspecify.annotations.Nullable;

/** Which entries a list shows: those that fulfil every given field. */
record AuditEntryFilter(
        @Nullable List<String> events,
        @Nullable List<AuditOutcome> outcomes,
        @Nullable String caller,
        @Nullable String client,
        @Nullable String within,
        @Nullable String nodeId,
        @Nullable String traceId,
        @Nullable OffsetDateTime from,
        @Nullable OffsetDateTime to,
        @Nullable List<AuditEntryFilter> and,
        @Nullable List<AuditEntryFilter> or,
        @Nullable AuditEntryFilter not)
        implements Filter<AuditEntryFilter> {

    @Override
    public Stream<String> places() {
        return Stream.ofNullable(within);
    }
}
