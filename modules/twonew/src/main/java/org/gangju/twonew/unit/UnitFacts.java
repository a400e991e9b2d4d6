package org.gangju.twonew.unit;

import org.gangju.spi.command.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a two-new organization from a day on.
 *
 * @param category what it is
 * @param state whether it operates
 * @param staffBand how many work there
 * @param fullMembers how many full members work there, as it declared
 * @param gridKey the grid where it is
 */
public record UnitFacts(
        UnitCategory category,
        OperatingState state,
        StaffBand staffBand,
        int fullMembers,
        @Nullable Long gridKey) {

    private static final int MOST = 1_000_000;

    public UnitFacts {
        if (fullMembers < 0 || fullMembers > MOST) {
            throw new RuleViolation(UnitRule.NEW_ORGANIZATION_COUNT_OUT_OF_RANGE, "fullMemberCount", MOST);
        }
    }

    UnitFacts in(OperatingState other) {
        return new UnitFacts(category, other, staffBand, fullMembers, gridKey);
    }

    /** The same where it still operates or is suspended. */
    public UnitFacts requireOpen(String field) {
        if (state == OperatingState.CLOSED) {
            throw new RuleViolation(UnitRule.NEW_ORGANIZATION_CLOSED, field);
        }
        return this;
    }

    public UnitFacts requireOperating(String field) {
        requireOpen(field);
        if (state != OperatingState.OPERATING) {
            throw new RuleViolation(UnitRule.NEW_ORGANIZATION_NOT_OPERATING, field);
        }
        return this;
    }

    UnitFacts requireSuspended(String field) {
        requireOpen(field);
        if (state != OperatingState.SUSPENDED) {
            throw new RuleViolation(UnitRule.NEW_ORGANIZATION_NOT_SUSPENDED, field);
        }
        return this;
    }
}
