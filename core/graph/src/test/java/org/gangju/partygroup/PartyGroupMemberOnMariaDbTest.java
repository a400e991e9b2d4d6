package org.gangju.partygroup;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class PartyGroupMemberOnMariaDbTest extends PartyGroupMemberContract {}
