package org.gangju.graph;

import org.gangju.testkit.database.OnH2;
import org.gangju.testkit.time.MovableTime;

@OnH2
@MovableTime
class HistoryOnH2Test extends HistoryContract {}
