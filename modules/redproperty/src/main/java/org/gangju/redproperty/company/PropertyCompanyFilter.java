package org.gangju.redproperty.company;

import java.util.List;
import java.util.stream.Stream;
import org.gangju.spi.page.Filter;
import org.jspecify.annotations.Nullable;

/** Which companies a list shows: those that fulfil every given field. */
record PropertyCompanyFilter(
        @Nullable String within,
        @Nullable Boolean eligible,
        @Nullable Boolean withPartyOrganization,
        @Nullable List<PropertyCompanyFilter> and,
        @Nullable List<PropertyCompanyFilter> or,
        @Nullable PropertyCompanyFilter not)
        implements Filter<PropertyCompanyFilter> {

    @Override
    public Stream<String> places() {
        return Stream.ofNullable(within);
    }
}
