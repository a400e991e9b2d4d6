package org.gangju.platform.library;

import java.time.Clock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** An application of the kernel's engine and the library alone. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = "org.springframework.modulith.runtime.autoconfigure.SpringModulithRuntimeAutoConfiguration")
@ComponentScan({
    "org.gangju.platform.message",
    "org.gangju.platform.execution",
    "org.gangju.platform.page",
    "org.gangju.platform.batch",
    "org.gangju.platform.node",
    "org.gangju.platform.command",
    "org.gangju.platform.schema",
    "org.gangju.platform.library"
})
public class LibraryApplication {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
