package org.gangju.training;

import java.time.Period;
import org.gangju.spi.module.Title;
import org.gangju.spi.privacy.ErasedNames;
import org.gangju.spi.privacy.RetentionRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;

/** The names of participants who are no members, of classes that have ended. */
@Configuration(proxyBeanMethods = false)
class EnrollmentNames {

    private static final String ENDED =
            "EXISTS (SELECT c.id FROM training_class c WHERE c.id = training_enrollment.class_id AND c.ends_on < ?)";

    @Bean
    RetentionRule namesOfParticipants(JdbcOperations sql) {
        return new ErasedNames(
                Training.ID,
                "enrollment-names",
                new Title("已结束培训班中非党员学员的姓名", "Names of non-members in training classes that have ended"),
                Period.ofYears(3),
                "training_enrollment",
                ENDED,
                TrainingEnrollment::person,
                sql);
    }
}
