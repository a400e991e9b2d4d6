package org.gangju.oracle;

import org.gangju.demo.DemoFillOnH2Test;
import org.gangju.testkit.database.OnH2;
import org.springframework.test.context.TestPropertySource;

@OnH2
@TestPropertySource(properties = DemoFillOnH2Test.OWN_DATABASE)
class OracleOnH2Test extends OracleContract {

    @Override
    int checks() {
        return 12_000;
    }

    @Override
    int checksInFull() {
        return 900_000;
    }
}
