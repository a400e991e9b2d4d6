package org.gangju.graph;

import org.gangju.testkit.database.OnMariaDb;
import org.gangju.testkit.time.MovableTime;

@OnMariaDb
@MovableTime
class EndingOnMariaDbTest extends EndingContract {}
