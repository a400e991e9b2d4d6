package org.gangju.member;

import java.util.List;
import java.util.stream.Stream;
import org.gangju.spi.member.AgeBand;
import org.gangju.spi.member.MemberStatus;
import org.gangju.spi.page.Filter;
import org.jspecify.annotations.Nullable;

/** Which members a list shows: those that fulfil every given field. */
record MemberFilter(
        @Nullable String organizationId,
        @Nullable String within,
        @Nullable String namePrefix,
        @Nullable MemberStatus status,
        @Nullable AgeBand ageBand,
        @Nullable List<MemberCategory> categories,
        @Nullable String skill,
        @Nullable List<MemberFilter> and,
        @Nullable List<MemberFilter> or,
        @Nullable MemberFilter not)
        implements Filter<MemberFilter> {

    @Override
    public Stream<String> places() {
        return Stream.concat(Stream.ofNullable(organizationId), Stream.ofNullable(within));
    }
}
