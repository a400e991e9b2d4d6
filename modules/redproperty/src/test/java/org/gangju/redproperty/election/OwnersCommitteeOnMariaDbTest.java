package org.gangju.redproperty.election;

import org.gangju.testkit.database.OnMariaDb;
import org.gangju.testkit.time.MovableTime;

@OnMariaDb
@MovableTime
class OwnersCommitteeOnMariaDbTest extends OwnersCommitteeContract {}
