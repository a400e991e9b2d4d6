package org.gangju.graph;

import org.gangju.testkit.database.OnH2;
import org.gangju.testkit.time.MovableTime;
import org.springframework.context.annotation.Import;

@OnH2
@MovableTime
@Import(RandomChanges.class)
class RandomHistoryOnH2Test extends RandomHistoryContract {}
