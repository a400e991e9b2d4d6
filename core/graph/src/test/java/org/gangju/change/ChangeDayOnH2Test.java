package org.gangju.change;

import org.gangju.testkit.database.OnH2;
import org.gangju.testkit.time.MovableTime;

@OnH2
@MovableTime
class ChangeDayOnH2Test extends ChangeDayContract {}
