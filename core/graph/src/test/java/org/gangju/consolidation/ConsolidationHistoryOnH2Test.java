package org.gangju.consolidation;

import org.gangju.testkit.database.OnH2;
import org.gangju.testkit.time.MovableTime;

@OnH2
@MovableTime
class ConsolidationHistoryOnH2Test extends ConsolidationHistoryContract {}
