package org.gangju.link;

import org.gangju.testkit.database.OnMariaDb;
import org.gangju.testkit.time.MovableTime;

@OnMariaDb
@MovableTime
class GridLinkOnMariaDbTest extends GridLinkContract {}
