package org.gangju.demo;

import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;

/** Why the demo is not generated. */
final class DemoRefusal {

    private DemoRefusal() {}

    static CodedException members(int members) {
        return new CodedException(
                ErrorCode.BAD_INPUT, "demo.members", String.valueOf(members), DemoScale.MAXIMUM_MEMBERS);
    }

    static CodedException noCommunities() {
        return new CodedException(ErrorCode.NOT_FOUND, "demo.noCommunities");
    }

    static CodedException realMembers(long members) {
        return new CodedException(ErrorCode.CONFLICT, "demo.realMembers", members);
    }

    static CodedException filledOtherwise(FillRecord earlier) {
        return new CodedException(
                ErrorCode.CONFLICT, "demo.filledOtherwise", earlier.members(), String.valueOf(earlier.seed()));
    }

    static CodedException treeChanged() {
        return new CodedException(ErrorCode.CONFLICT, "demo.treeChanged");
    }

    static CodedException alreadyRunning() {
        return new CodedException(ErrorCode.CONFLICT, "demo.alreadyRunning");
    }

    static CodedException codeTaken(String code) {
        return new CodedException(ErrorCode.CONFLICT, "demo.codeTaken", code);
    }
}
