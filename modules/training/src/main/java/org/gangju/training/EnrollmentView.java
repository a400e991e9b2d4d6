package org.gangju.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gangju.spi.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * An enrollment as it reads now.
 *
 * @param key the id within the type
 * @param classKey the class that it is a seat of
 * @param memberKey the participant, if a member
 * @param ownName the participant's name, if not a member
 * @param status whether the seat is still taken
 * @param attendance how much of the class the participant was there for, once that is known
 * @param creditedHours the hours that the completed class has earned
 * @param creditedOn the last day of the completed class
 * @param version what an optimistic change names
 */
record EnrollmentView(
        long key,
        long classKey,
        @Nullable Long memberKey,
        @Nullable String ownName,
        EnrollmentStatus status,
        @Nullable Attendance attendance,
        BigDecimal creditedHours,
        @Nullable LocalDate creditedOn,
        int version)
        implements Node {

    static final String TYPE_NAME = "TrainingEnrollment";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }
}
