package org.gangju.matter;

import org.gangju.testkit.database.OnH2;
import org.gangju.testkit.time.MovableTime;

@MovableTime
@OnH2
class MatterListOnH2Test extends MatterListContract {}
