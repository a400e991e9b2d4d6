package org.gangju.spi.assignment;

import org.apiguardian.api.API;
import org.gangju.spi.member.Participant;
import org.gangju.spi.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * A duty to be given to somebody.
 *
 * @param subject what it is held for; whoever assigns holds its row, so that two assignments of it follow each other
 * @param role what the duty is, such as an office or a seat: at most 40 characters
 * @param sole whether only one may hold it at a time
 * @param holder who holds it
 * @param period the days
 * @param basis how it came about, such as ELECTED: at most 20 characters
 * @param duties what it consists of: at most 500 characters
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record NewAssignment(
        AssignmentSubject subject,
        String role,
        boolean sole,
        Participant holder,
        Period period,
        @Nullable String basis,
        @Nullable String duties) {}
