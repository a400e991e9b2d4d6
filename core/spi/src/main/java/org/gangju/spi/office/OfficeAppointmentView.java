package org.gangju.spi.office;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.gangju.spi.member.Participant;
import org.gangju.spi.node.Node;
import org.gangju.spi.period.ReadAsOf;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * An appointment to an office as it reads now.
 *
 * @param key the id within the type
 * @param organizationKey the organization whose office it is
 * @param place that organization's place in the tree
 * @param office an {@link Office} or one that a module adds
 * @param basis how it came about
 * @param holder who holds it
 * @param validFrom the first day
 * @param validTo the first day on which it is held no more, if that is known
 * @param version what an optimistic change names
 * @param asOf the day that it is read as of; null for the present
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record OfficeAppointmentView(
        long key,
        long organizationKey,
        TreePath place,
        String office,
        OfficeBasis basis,
        Participant holder,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version,
        @Nullable LocalDate asOf)
        implements Node, Placed, ReadAsOf {

    /** The GraphQL type. */
    public static final String TYPE_NAME = "OfficeAppointment";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }
}
