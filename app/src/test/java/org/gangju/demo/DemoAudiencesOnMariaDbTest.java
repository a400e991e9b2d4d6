package org.gangju.demo;

import org.gangju.testkit.database.OnMariaDb;
import org.springframework.test.context.TestPropertySource;

@OnMariaDb
@TestPropertySource(properties = DemoFillOnH2Test.OWN_DATABASE)
class DemoAudiencesOnMariaDbTest extends DemoAudiencesContract {}
