package org.gangju.testkit.statement;

import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Puts the recording in front of the application's pool. */
final class StatementRecorder implements BeanPostProcessor {

    private final Statements statements;

    StatementRecorder(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof DataSource source) || bean instanceof ProxyDataSource) {
            return bean;
        }
        return ProxyDataSourceBuilder.create(source).listener(statements).build();
    }
}
