package org.gangju.redproperty.council;

import org.gangju.testkit.database.OnMariaDb;
import org.gangju.testkit.time.MovableTime;

@OnMariaDb
@MovableTime
class FourPartyRelationsOnMariaDbTest extends FourPartyRelationsContract {}
