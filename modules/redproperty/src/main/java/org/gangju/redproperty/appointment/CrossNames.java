package org.gangju.redproperty.appointment;

import java.time.Period;
import org.gangju.redproperty.RedProperty;
import org.gangju.spi.module.Title;
import org.gangju.spi.privacy.ErasedNames;
import org.gangju.spi.privacy.RetentionRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;

/** The names of people who are no members, of cross-appointments whose term is over or that never came to be. */
@Configuration(proxyBeanMethods = false)
class CrossNames {

    @Bean
    RetentionRule namesOfTheCrossAppointed(JdbcOperations sql) {
        return new ErasedNames(
                RedProperty.ID,
                "cross-appointment-names",
                new Title("已结束的交叉任职中非党员的姓名", "Names of non-members in cross-appointments that have ended"),
                Period.ofYears(3),
                "cross_appointment",
                "CASE WHEN status IN ('REJECTED', 'WITHDRAWN') THEN starts_on ELSE COALESCE(valid_to, ends_on) END < ?",
                CrossAppointment::person,
                sql);
    }
}
