package org.gangju.indicator;

import org.gangju.testkit.database.OnMariaDb;
import org.gangju.testkit.time.MovableTime;

@OnMariaDb
@MovableTime
class IndicatorTrendOnMariaDbTest extends IndicatorTrendContract {}
