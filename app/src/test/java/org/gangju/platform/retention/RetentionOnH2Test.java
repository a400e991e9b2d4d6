package org.gangju.platform.retention;

import org.gangju.testkit.database.OnH2;
import org.gangju.testkit.time.MovableTime;
import org.springframework.test.context.TestPropertySource;

@OnH2
@MovableTime
@TestPropertySource(properties = "gangju.privacy.synthetic-data=false")
class RetentionOnH2Test extends RetentionContract {}
