package org.gangju.testkit.api;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Gives every application under test its {@link GangjuApi}. */
@AutoConfiguration
class ApiFixture {

    @Bean
    GangjuApi gangjuApi(Environment environment) {
        return new GangjuApi(environment);
    }
}
