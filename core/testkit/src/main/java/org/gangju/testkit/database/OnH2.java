package org.gangju.testkit.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.gangju.platform.Platform;
import org.gangju.platform.module.ModuleStart;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole running application on H2. All classes with this annotation and nothing else on top share one
 * application and one database.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Platform.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = {ApplicationOn.H2.class, ModuleStart.class})
public @interface OnH2 {}
