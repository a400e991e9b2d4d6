package org.gangju.demo;

import org.gangju.testkit.database.OnH2;
import org.springframework.test.context.TestPropertySource;

/** The city, every district, and one street. */
@OnH2
@TestPropertySource(properties = DemoFillOnH2Test.OWN_DATABASE)
class DemoIndicatorsOnH2Test extends DemoIndicatorsContract {

    @Override
    boolean isCompared(String code) {
        return code.length() == 4 || code.length() == 6 || code.equals("510104017");
    }
}
