package org.gangju.redproperty.service;

import java.time.LocalDate;
import java.util.Objects;
import org.gangju.redproperty.company.PropertyCompanyView;
import org.gangju.spi.caller.Subtrees;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.node.Node;
import org.gangju.spi.period.Period;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * A company's service in an estate as it reads now.
 *
 * @param key the id within the type
 * @param companyKey the company
 * @param companyOrganizationKey that company's organization
 * @param companyPath that organization's place in the tree
 * @param gridKey the estate
 * @param organizationKey the organization that the estate belongs to
 * @param place that organization's place in the tree
 * @param linkKey the link between both that came of it; null where the core has carried it on
 * @param validFrom the first day
 * @param validTo the first day on which it holds no more; null while it has no end
 * @param version what an optimistic change names
 */
public record PropertyServiceView(
        long key,
        long companyKey,
        long companyOrganizationKey,
        TreePath companyPath,
        long gridKey,
        long organizationKey,
        TreePath place,
        @Nullable Long linkKey,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version)
        implements Node, Placed {

    static final String TYPE_NAME = "PropertyService";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }

    Period period() {
        return new Period(validFrom, validTo);
    }

    boolean reachedBy(Subtrees parts) {
        return parts.contains(place) || parts.contains(companyPath);
    }

    /** The same for another estate, from a day on. */
    PropertyServiceView in(GridView estate, long newKey, LocalDate day) {
        LocalDate from = validFrom.isAfter(day) ? validFrom : day;
        long organization = Objects.requireNonNull(estate.organizationKey());
        return new PropertyServiceView(
                newKey,
                companyKey,
                companyOrganizationKey,
                companyPath,
                estate.key(),
                organization,
                estate.organizationPath(),
                estate.key() == gridKey ? linkKey : null,
                from,
                validTo,
                0);
    }

    /** The same by another company, from a day on; there is no link yet. */
    PropertyServiceView by(PropertyCompanyView company, long newKey, LocalDate day) {
        return new PropertyServiceView(
                newKey,
                company.key(),
                company.organizationKey(),
                company.place(),
                gridKey,
                organizationKey,
                place,
                null,
                validFrom.isAfter(day) ? validFrom : day,
                validTo,
                0);
    }

    /** The same, told by a link. */
    PropertyServiceView linkedBy(long link) {
        return new PropertyServiceView(
                key,
                companyKey,
                companyOrganizationKey,
                companyPath,
                gridKey,
                organizationKey,
                place,
                link,
                validFrom,
                validTo,
                version);
    }
}
