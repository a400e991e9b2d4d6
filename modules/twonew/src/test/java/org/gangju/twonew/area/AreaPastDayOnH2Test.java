package org.gangju.twonew.area;

import org.gangju.testkit.database.OnH2;
import org.gangju.testkit.time.MovableTime;

@OnH2
@MovableTime
class AreaPastDayOnH2Test extends AreaPastDayContract {}
