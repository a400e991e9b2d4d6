package org.gangju.change;

import org.gangju.testkit.database.OnMariaDb;
import org.gangju.testkit.time.MovableTime;

@OnMariaDb
@MovableTime
class ChangeDayOnMariaDbTest extends ChangeDayContract {}
