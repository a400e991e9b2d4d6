package org.gangju.proposal;

import java.util.List;
import java.util.stream.Stream;
import org.gangju.spi.page.Filter;
import org.gangju.spi.proposal.ProposalStatus;
import org.jspecify.annotations.Nullable;

/** Which proposals a list shows: those that fulfil every given field. */
record ProposalFilter(
        @Nullable String within,
        @Nullable List<String> kinds,
        @Nullable List<ProposalStatus> statuses,
        @Nullable String decidedBy,
        @Nullable List<ProposalFilter> and,
        @Nullable List<ProposalFilter> or,
        @Nullable ProposalFilter not)
        implements Filter<ProposalFilter> {

    @Override
    public Stream<String> places() {
        return Stream.concat(Stream.ofNullable(within), Stream.ofNullable(decidedBy));
    }
}
