package org.gangju.redproperty.election;

import org.gangju.testkit.database.OnH2;
import org.gangju.testkit.time.MovableTime;

@OnH2
@MovableTime
class OwnersCommitteeOnH2Test extends OwnersCommitteeContract {}
