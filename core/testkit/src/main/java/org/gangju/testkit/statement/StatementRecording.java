package org.gangju.testkit.statement;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Role;

/** Gives every application under test its {@link Statements}. */
@AutoConfiguration
class StatementRecording {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Statements statements() {
        return new Statements();
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static StatementRecorder statementRecorder(Statements statements) {
        return new StatementRecorder(statements);
    }
}
