package org.gangju.matter;

import org.gangju.testkit.database.OnMariaDb;
import org.gangju.testkit.time.MovableTime;

@MovableTime
@OnMariaDb
class MatterOnMariaDbTest extends MatterContract {}
