package org.gangju.indicator;

import org.gangju.testkit.database.OnH2;
import org.gangju.testkit.time.MovableTime;

@OnH2
@MovableTime
class IndicatorTrendOnH2Test extends IndicatorTrendContract {}
