package org.gangju.partygroup;

import org.gangju.testkit.database.OnH2;

@OnH2
class PartyGroupOnH2Test extends PartyGroupContract {}
