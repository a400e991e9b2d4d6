package org.gangju.twonew.council;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class CouncilOnMariaDbTest extends CouncilContract {}
