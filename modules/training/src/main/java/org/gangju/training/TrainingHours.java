package org.gangju.training;

import java.math.BigDecimal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The hours of training a year that are asked of people, where a program does not say itself.
 *
 * <p>The defaults of 32 hours for members and 56 for the secretaries of party organizations are those of the national
 * plan for the education and training of party members, 2019 to 2023, which cities may raise: an installation sets its
 * own.
 */
@Component
class TrainingHours {

    private final BigDecimal member;
    private final BigDecimal secretary;

    TrainingHours(
            @Value("${gangju.training.hours.member:32}") BigDecimal member,
            @Value("${gangju.training.hours.secretary:56}") BigDecimal secretary) {
        this.member = Halves.of(member, "gangju.training.hours.member");
        this.secretary = Halves.of(secretary, "gangju.training.hours.secretary");
    }

    BigDecimal of(HoursStandard standard) {
        return switch (standard) {
            case MEMBER -> member;
            case SECRETARY -> secretary;
        };
    }
}
