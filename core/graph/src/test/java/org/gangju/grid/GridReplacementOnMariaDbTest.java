package org.gangju.grid;

import org.gangju.testkit.database.OnMariaDb;
import org.gangju.testkit.time.MovableTime;

@OnMariaDb
@MovableTime
class GridReplacementOnMariaDbTest extends GridReplacementContract {}
