package org.gangju.demo;

import org.gangju.testkit.database.OnH2;
import org.springframework.test.context.TestPropertySource;

@OnH2
@TestPropertySource(properties = DemoFillOnH2Test.OWN_DATABASE)
public class DemoFillOnH2Test extends DemoFillContract {

    /** A setting that no other test has keeps this one's application, and so its database, to itself. */
    public static final String OWN_DATABASE = "spring.application.name=demo";
}
