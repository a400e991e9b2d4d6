package org.gangju.graph;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class GridOnMariaDbTest extends GridContract {}
