package org.gangju.assignment;

import java.time.Period;
import org.gangju.spi.module.Title;
import org.gangju.spi.privacy.ErasedNames;
import org.gangju.spi.privacy.RetentionRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;

/** The names of holders who are no members, of assignments that have ended. */
@Configuration(proxyBeanMethods = false)
class AssignmentNames {

    @Bean
    RetentionRule namesOfHolders(JdbcOperations sql) {
        return new ErasedNames(
                "assignment-names",
                new Title("已结束职务中非党员的姓名", "Names of non-members in assignments that have ended"),
                Period.ofYears(3),
                "assignment",
                "valid_to < ?",
                Assignment::person,
                sql);
    }
}
