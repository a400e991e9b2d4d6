package org.gangju.consolidation;

import org.gangju.testkit.database.OnH2;
import org.gangju.testkit.time.MovableTime;

@OnH2
@MovableTime
class ConsolidationOnH2Test extends ConsolidationContract {}
