package org.gangju.partygroup;

import org.gangju.testkit.database.OnMariaDb;
import org.gangju.testkit.time.MovableTime;

@OnMariaDb
@MovableTime
class PartyGroupPlaceOnMariaDbTest extends PartyGroupPlaceContract {}
