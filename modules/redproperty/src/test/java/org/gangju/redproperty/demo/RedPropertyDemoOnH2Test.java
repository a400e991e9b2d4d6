package org.gangju.redproperty.demo;

import org.gangju.testkit.database.OnH2;
import org.gangju.testkit.time.MovableTime;

@OnH2
@MovableTime
class RedPropertyDemoOnH2Test extends RedPropertyDemoContract {}
