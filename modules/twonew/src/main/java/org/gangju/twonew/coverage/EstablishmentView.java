package org.gangju.twonew.coverage;

import java.time.LocalDate;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.gangju.twonew.unit.EstablishmentMode;
import org.jspecify.annotations.Nullable;

/**
 * The party organization of a two-new organization as it reads now.
 *
 * @param key the id
 * @param unitKey the two-new organization
 * @param place its place in the tree
 * @param mode how it came to it
 * @param partyOrganizationKey the party organization
 * @param reason why it was proposed
 * @param approvedOn the day of the superior's approval
 * @param endReason why it ended
 * @param validFrom the first day
 * @param validTo the first day on which it holds no more
 */
record EstablishmentView(
        long key,
        long unitKey,
        TreePath place,
        EstablishmentMode mode,
        long partyOrganizationKey,
        String reason,
        @Nullable LocalDate approvedOn,
        @Nullable String endReason,
        LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements Placed {}
