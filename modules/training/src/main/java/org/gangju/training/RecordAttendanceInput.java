package org.gangju.training;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code recordAttendance}. */
record RecordAttendanceInput(
        String id,
        Attendance attendance,
        @Nullable Integer version,
        @Nullable String clientMutationId) implements MutationInput {}
