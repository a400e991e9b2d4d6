package org.gangju.organization;

import java.time.LocalDate;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.PageQuery;
import org.jspecify.annotations.Nullable;

/** Which organizations are asked for, in which order, and as of which day. */
record OrganizationList(
        @Nullable OrganizationFilter filter,
        @Nullable OrganizationOrder order,
        @Nullable LocalDate asOf) {

    /** A prefix is found in the order of its own index; everything else comes in the tree's order. */
    PageQuery<OrganizationView> query() {
        OrganizationTable table = new OrganizationTable(asOf);
        if (order != null) {
            return order == OrganizationOrder.CODE ? table.byCode() : table.byName();
        }
        if (filter != null && filter.namePrefix() != null) {
            return table.byName();
        }
        return filter != null && filter.codePrefix() != null ? table.byCode() : table.inTreeOrder();
    }
}
