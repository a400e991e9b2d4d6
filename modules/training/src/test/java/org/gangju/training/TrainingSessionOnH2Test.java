package org.gangju.training;

import org.gangju.testkit.database.OnH2;
import org.gangju.testkit.time.MovableTime;

@OnH2
@MovableTime
class TrainingSessionOnH2Test extends TrainingSessionContract {}
