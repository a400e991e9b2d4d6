package org.gangju.graph;

import org.gangju.testkit.database.OnMariaDb;
import org.gangju.testkit.time.MovableTime;
import org.springframework.context.annotation.Import;

@OnMariaDb
@MovableTime
@Import(RandomChanges.class)
class RandomHistoryOnMariaDbTest extends RandomHistoryContract {}
