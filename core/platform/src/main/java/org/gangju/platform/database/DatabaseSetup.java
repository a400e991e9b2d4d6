package org.gangju.platform.database;

import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Turns {@code spring.datasource.*}, which GANGJU_DB_URL and its companions fill, into a database that is ready to be
 * migrated.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseSetup {

    /** The pool asks for this bean, so the server has been reached and prepared before the pool's first connection. */
    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(DatabaseServer server) {
        return server.connection();
    }

    @Bean
    HibernatePropertiesCustomizer dialectOfTheServer(DatabaseServer server) {
        return settings -> settings.putAll(server.dialectSettings());
    }
}
