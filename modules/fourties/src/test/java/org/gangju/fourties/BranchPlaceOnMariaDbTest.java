package org.gangju.fourties;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class BranchPlaceOnMariaDbTest extends BranchPlaceContract {}
