package org.gangju.grid;

import org.gangju.testkit.database.OnH2;
import org.gangju.testkit.time.MovableTime;

@OnH2
@MovableTime
class GridReplacementOnH2Test extends GridReplacementContract {}
