package org.gangju.spi.member;

import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;
import org.gangju.spi.node.Node;
import org.gangju.spi.period.ReadAsOf;
import org.gangju.spi.privacy.AboutPerson;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * A member as it reads now.
 *
 * @param key the id within the type
 * @param displayName the name that is shown; of an erased member {@link
 *     org.gangju.spi.privacy.ErasedName#IN_BOTH}
 * @param status full or probationary
 * @param joinedOn the day of admission
 * @param confirmedOn the day on which a probationary member became a full one, where that is known
 * @param ageBand the range of the member's age, where that is known
 * @param availability when the member offers to help, as the member declared it
 * @param organizationKey the organization of the primary membership
 * @param organizationPath that organization's place in the tree
 * @param placeToday today's place of today's organization, which decides who sees the member and where modules are on, on
 *     past days too
 * @param erasedOn the day on which what told of the person was erased; null for all who are there today
 * @param version what an optimistic change names
 * @param asOf the day that it is read as of; null for the present
 */
@API(status = API.Status.STABLE, since = "0.1")
public record MemberView(
        long key,
        String displayName,
        MemberStatus status,
        LocalDate joinedOn,
        @Nullable LocalDate confirmedOn,
        @Nullable AgeBand ageBand,
        List<Availability> availability,
        long organizationKey,
        TreePath organizationPath,
        TreePath placeToday,
        @Nullable LocalDate erasedOn,
        int version,
        @Nullable LocalDate asOf)
        implements Node, Placed, ReadAsOf, AboutPerson {

    public MemberView {
        availability = List.copyOf(availability);
    }

    /** The GraphQL type. */
    public static final String TYPE_NAME = "Member";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }

    @Override
    public String person() {
        return TYPE_NAME + ":" + key;
    }

    @Override
    public TreePath place() {
        return placeToday;
    }
}
