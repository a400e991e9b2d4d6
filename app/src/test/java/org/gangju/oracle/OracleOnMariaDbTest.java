package org.gangju.oracle;

import org.gangju.demo.DemoFillOnH2Test;
import org.gangju.testkit.database.OnMariaDb;
import org.springframework.test.context.TestPropertySource;

@OnMariaDb
@TestPropertySource(properties = DemoFillOnH2Test.OWN_DATABASE)
class OracleOnMariaDbTest extends OracleContract {

    @Override
    int checks() {
        return 8_000;
    }

    @Override
    int checksInFull() {
        return 100_000;
    }
}
