package org.gangju.matter;

import java.time.Period;
import org.gangju.spi.module.Title;
import org.gangju.spi.privacy.ErasedNames;
import org.gangju.spi.privacy.RetentionRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;

/** The names of owners who are no members, of matters that are closed or cancelled, in them and in what has happened to them. */
@Configuration(proxyBeanMethods = false)
class MatterOwnerNames {

    static final String KEY = "matter-owner-names";
    static final String STEPS = "matter-step-names";

    @Bean
    RetentionRule namesOfOwners(JdbcOperations sql) {
        return new ErasedNames(
                KEY,
                new Title(
                        "已销号或撤销的督办事项中非党员责任人的姓名", "Names of non-members who owned matters that are closed or cancelled"),
                Period.ofYears(3),
                "matter",
                "closed_on < ?",
                StoredMatter::person,
                sql);
    }

    @Bean
    RetentionRule namesOfFormerOwners(JdbcOperations sql) {
        return new ErasedNames(
                STEPS,
                new Title(
                        "已销号或撤销的督办事项办理经过中非党员责任人的姓名",
                        "Names of non-members in the steps of matters that are closed or cancelled"),
                Period.ofYears(3),
                "matter_step",
                "matter_id IN (SELECT m.id FROM matter m WHERE m.closed_on < ?)",
                StoredMatterStep::person,
                sql);
    }
}
