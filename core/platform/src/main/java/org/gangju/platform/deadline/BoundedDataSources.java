package org.gangju.platform.deadline;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Puts the bound in front of the application's pool, so that JDBC and JPA alike are held to it. */
@Component
class BoundedDataSources implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && !(bean instanceof BoundedDataSource)
                ? new BoundedDataSource(source)
                : bean;
    }
}
