package org.gangju.twonew.area;

import org.gangju.testkit.database.OnMariaDb;
import org.gangju.testkit.time.MovableTime;

@OnMariaDb
@MovableTime
class AreaPastDayOnMariaDbTest extends AreaPastDayContract {}
