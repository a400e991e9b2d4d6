package org.gangju.twonew;

import org.gangju.testkit.database.OnH2;
import org.gangju.testkit.time.MovableTime;

@OnH2
@MovableTime
class PastDayOnH2Test extends PastDayContract {}
