package org.gangju.member;

import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long a member is probationary. */
@Component
class Probation {

    private final int months;

    /** Twelve months by the Constitution of the Communist Party of China (中国共产党章程), article 7. */
    Probation(@Value("${gangju.members.probation-months:12}") int months) {
        if (months < 0) {
            throw new IllegalArgumentException("gangju.members.probation-months is negative: " + months);
        }
        this.months = months;
    }

    /** The first day on which somebody admitted then may become a full member. */
    LocalDate endOf(LocalDate joinedOn) {
        return joinedOn.plusMonths(months);
    }
}
