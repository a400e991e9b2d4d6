package org.gangju.platform.retention;

import org.gangju.testkit.database.OnMariaDb;
import org.gangju.testkit.time.MovableTime;
import org.springframework.test.context.TestPropertySource;

@OnMariaDb
@MovableTime
@TestPropertySource(properties = "gangju.privacy.synthetic-data=false")
class RetentionOnMariaDbTest extends RetentionContract {}
