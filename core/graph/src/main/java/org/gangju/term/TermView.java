package org.gangju.term;

import java.time.LocalDate;
import org.gangju.spi.node.Node;
import org.gangju.spi.period.ReadAsOf;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * A term as it reads now.
 *
 * @param key the id within the type
 * @param organizationKey whose term it is
 * @param place that organization's place in the tree
 * @param ordinal which term it is, from 1
 * @param startsOn the first day
 * @param endsOn the day on which it is full
 * @param version what an optimistic change names
 * @param asOf the day that it is read as of; null for the present
 */
record TermView(
        long key,
        long organizationKey,
        TreePath place,
        int ordinal,
        LocalDate startsOn,
        LocalDate endsOn,
        int version,
        @Nullable LocalDate asOf)
        implements Node, Placed, ReadAsOf {

    static final String TYPE_NAME = "Term";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }

    TermView on(@Nullable LocalDate day) {
        return new TermView(key, organizationKey, place, ordinal, startsOn, endsOn, version, day);
    }
}
