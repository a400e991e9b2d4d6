package org.gangju.demo;

import org.gangju.testkit.database.OnMariaDb;
import org.springframework.test.context.TestPropertySource;

/** The city and one district. */
@OnMariaDb
@TestPropertySource(properties = DemoFillOnH2Test.OWN_DATABASE)
class DemoIndicatorsOnMariaDbTest extends DemoIndicatorsContract {

    @Override
    boolean isCompared(String code) {
        return code.length() == 4 || code.equals("510104");
    }
}
