package org.gangju.organization;

import java.util.List;
import java.util.stream.Stream;
import org.gangju.spi.organization.OrganizationStatus;
import org.gangju.spi.page.Filter;
import org.jspecify.annotations.Nullable;

/** Which organizations a list shows: those that fulfil every given field. */
record OrganizationFilter(
        @Nullable String divisionCode,
        @Nullable String codePrefix,
        @Nullable String namePrefix,
        @Nullable List<String> types,
        @Nullable OrganizationStatus status,
        @Nullable String within,
        @Nullable List<OrganizationFilter> and,
        @Nullable List<OrganizationFilter> or,
        @Nullable OrganizationFilter not)
        implements Filter<OrganizationFilter> {

    @Override
    public Stream<String> places() {
        return Stream.ofNullable(within);
    }
}
