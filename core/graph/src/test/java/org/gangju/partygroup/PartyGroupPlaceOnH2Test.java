package org.gangju.partygroup;

import org.gangju.testkit.database.OnH2;
import org.gangju.testkit.time.MovableTime;

@OnH2
@MovableTime
class PartyGroupPlaceOnH2Test extends PartyGroupPlaceContract {}
