package org.gangju.consolidation;

import org.gangju.testkit.database.OnMariaDb;
import org.gangju.testkit.time.MovableTime;

@OnMariaDb
@MovableTime
class ConsolidationHistoryOnMariaDbTest extends ConsolidationHistoryContract {}
