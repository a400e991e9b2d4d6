package org.gangju.training;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Subtrees;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.member.Audience;

/** Whom an audience with offices means tells who holds them: it takes the permission to read these. */
final class OfficeHolders {

    private static final String READ_OFFICES = "office.read";

    private OfficeHolders() {}

    /** Where a caller may read whom an audience means, besides what the permission to read members reaches. */
    static Subtrees readable(Audience audience, Caller caller) {
        return audience.offices().isEmpty()
                ? Subtrees.WHOLE
                : caller.scope(READ_OFFICES).organizations();
    }

    /** @throws CodedException FORBIDDEN for a caller who may read the holders of an audience's offices nowhere */
    static void requireReadable(Audience audience, Caller caller) {
        if (!audience.offices().isEmpty() && !caller.may(READ_OFFICES)) {
            throw new CodedException(ErrorCode.FORBIDDEN, "forbidden", READ_OFFICES);
        }
    }
}
