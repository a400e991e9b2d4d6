package org.gangju.grid;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class GridLoadOnMariaDbTest extends GridLoadContract {}
