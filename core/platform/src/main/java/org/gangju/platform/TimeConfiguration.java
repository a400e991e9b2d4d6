package org.gangju.platform;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock that says which day it is for the people who use the platform, wherever the server stands. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    Clock clock(@Value("${gangju.zone:Asia/Shanghai}") ZoneId zone) {
        return Clock.system(zone);
    }
}
