package org.gangju.redproperty.council;

import org.gangju.testkit.database.OnH2;
import org.gangju.testkit.time.MovableTime;

@OnH2
@MovableTime
class FourPartyRelationsOnH2Test extends FourPartyRelationsContract {}
