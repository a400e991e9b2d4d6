package org.gangju.duty;

import org.gangju.testkit.database.OnMariaDb;
import org.gangju.testkit.time.MovableTime;

@OnMariaDb
@MovableTime
class DutyOnMariaDbTest extends DutyContract {}
