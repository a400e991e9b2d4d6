package org.gangju.partygroup;

import org.gangju.testkit.database.OnH2;

@OnH2
class PartyGroupMemberOnH2Test extends PartyGroupMemberContract {}
