package org.gangju.training;

import org.gangju.testkit.database.OnMariaDb;
import org.gangju.testkit.time.MovableTime;

@OnMariaDb
@MovableTime
class TrainingSessionOnMariaDbTest extends TrainingSessionContract {}
