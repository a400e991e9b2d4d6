package org.gangju.twonew.rating;

import java.time.LocalDate;
import org.gangju.spi.node.Node;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * A rating as it reads now.
 *
 * @param key the id within the type
 * @param unitKey the two-new organization
 * @param place its place in the tree
 * @param year the year
 * @param rubricKey by which rubric
 * @param status where it stands
 * @param selfPoints the points by the self-assessment
 * @param reviewPoints the points by the superior
 * @param stars one to five, once the superior has looked at it
 * @param assessedOn the day of the self-assessment
 * @param reviewedOn the day of the review
 * @param publishedOn the day of the publication
 * @param revokedOn the day of the revocation
 * @param revokeReason why it was revoked
 * @param returnedOn the day on which the superior asked for another self-assessment; null once there is one
 * @param version what an optimistic change names
 */
record RatingView(
        long key,
        long unitKey,
        TreePath place,
        int year,
        long rubricKey,
        StarRatingStatus status,
        int selfPoints,
        @Nullable Integer reviewPoints,
        @Nullable Integer stars,
        LocalDate assessedOn,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate revokedOn,
        @Nullable String revokeReason,
        @Nullable LocalDate returnedOn,
        int version)
        implements Node, Placed {

    static final String TYPE_NAME = "StarRating";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }
}
