package org.gangju.platform.library;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** A test that asks the library on a database of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = LibraryApplication.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.main.web-application-type=none",
            "spring.datasource.url=jdbc:h2:mem:library;DB_CLOSE_DELAY=-1",
            "spring.datasource.username=sa",
            "spring.modulith.runtime.flyway-enabled=false",
            "spring.flyway.locations=classpath:db/migration/platform,classpath:library",
            "spring.flyway.enabled=true",
            "spring.graphql.schema.locations=classpath:graphql/platform/platform,classpath:library/",
            "gangju.limits.running-time=3s"
        })
public @interface LibraryTest {}
