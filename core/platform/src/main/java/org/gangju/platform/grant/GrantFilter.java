package org.gangju.platform.grant;

import java.util.List;
import java.util.stream.Stream;
import org.gangju.spi.page.Filter;
import org.jspecify.annotations.Nullable;

/** Which grants are asked for. */
record GrantFilter(
        @Nullable String username,
        @Nullable String clientId,
        @Nullable String roleCode,
        @Nullable String within,
        @Nullable List<GrantFilter> and,
        @Nullable List<GrantFilter> or,
        @Nullable GrantFilter not)
        implements Filter<GrantFilter> {

    @Override
    public Stream<String> places() {
        return Stream.ofNullable(within);
    }
}
