package org.gangju.setup;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class SetupOnMariaDbTest extends SetupContract {}
