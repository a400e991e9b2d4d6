package org.gangju.training;

import java.time.LocalDate;

/**
 * A rotation plan as it stands on a day.
 *
 * @param plan the plan
 * @param day the day
 */
record PlanDay(RotationPlanView plan, LocalDate day) {

    /** The last day that counts: the plan's own, unless that is still to come. */
    LocalDate last() {
        return day.isBefore(plan.endsOn()) ? day : plan.endsOn();
    }
}
