package org.gangju.partygroup;

import java.time.LocalDate;
import org.gangju.spi.node.Node;
import org.gangju.spi.period.ReadAsOf;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * A party group as it reads now.
 *
 * @param key the id within the type
 * @param organizationKey the branch that it is part of
 * @param place the branch's place in the tree
 * @param name the name
 * @param validFrom the first day
 * @param validTo the day on which it was dissolved
 * @param version what an optimistic change names
 * @param asOf the day that it is read as of; null for the present
 */
record PartyGroupView(
        long key,
        long organizationKey,
        TreePath place,
        String name,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version,
        @Nullable LocalDate asOf)
        implements Node, Placed, ReadAsOf {

    static final String TYPE_NAME = "PartyGroup";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }

    PartyGroupView on(@Nullable LocalDate day) {
        return new PartyGroupView(key, organizationKey, place, name, validFrom, validTo, version, day);
    }
}
