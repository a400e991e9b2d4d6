package org.gangju.graph;

import org.gangju.testkit.database.OnH2;
import org.gangju.testkit.time.MovableTime;

@OnH2
@MovableTime
class EndingOnH2Test extends EndingContract {}
