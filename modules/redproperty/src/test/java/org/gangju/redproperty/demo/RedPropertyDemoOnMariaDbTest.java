package org.gangju.redproperty.demo;

import org.gangju.testkit.database.OnMariaDb;
import org.gangju.testkit.time.MovableTime;

@OnMariaDb
@MovableTime
class RedPropertyDemoOnMariaDbTest extends RedPropertyDemoContract {}
