package org.gangju.twonew;

import org.gangju.testkit.database.OnMariaDb;
import org.gangju.testkit.time.MovableTime;

@OnMariaDb
@MovableTime
class PastDayOnMariaDbTest extends PastDayContract {}
