package org.gangju.platform.basis;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.gangju.spi.node.Node;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * A record as it reads now.
 *
 * @param organizationKey the uppermost organization that it covers; null for the whole tree
 * @param place that organization's place; above all for the whole tree
 * @param recordedBy the id of the credential that recorded it
 * @param withdrawal null while nobody has withdrawn it
 */
record ProcessingRecordView(
        long key,
        @Nullable Long organizationKey,
        TreePath place,
        Grounds grounds,
        String recordedBy,
        OffsetDateTime recordedAt,
        @Nullable Withdrawal withdrawal)
        implements Node, Placed {

    static final String TYPE_NAME = "ProcessingRecord";

    /**
     * That nobody stores anybody by it any more.
     *
     * @param by the id of the credential that withdrew it
     * @param at when
     * @param reason why
     */
    record Withdrawal(String by, OffsetDateTime at, String reason) {}

    @Override
    public String typeName() {
        return TYPE_NAME;
    }

    boolean isInForce(LocalDate today) {
        return withdrawal == null && !grounds.validFrom().isAfter(today);
    }

    /** What was withdrawn needs no review. */
    boolean isReviewDue(LocalDate today) {
        return withdrawal == null && !grounds.reviewDueOn().isAfter(today);
    }
}
