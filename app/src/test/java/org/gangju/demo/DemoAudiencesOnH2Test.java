package org.gangju.demo;

import org.gangju.testkit.database.OnH2;
import org.springframework.test.context.TestPropertySource;

@OnH2
@TestPropertySource(properties = DemoFillOnH2Test.OWN_DATABASE)
class DemoAudiencesOnH2Test extends DemoAudiencesContract {}
