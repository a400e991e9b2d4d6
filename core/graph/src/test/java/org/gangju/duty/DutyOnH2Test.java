package org.gangju.duty;

import org.gangju.testkit.database.OnH2;
import org.gangju.testkit.time.MovableTime;

@OnH2
@MovableTime
class DutyOnH2Test extends DutyContract {}
