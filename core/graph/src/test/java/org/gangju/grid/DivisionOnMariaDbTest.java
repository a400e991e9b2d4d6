package org.gangju.grid;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class DivisionOnMariaDbTest extends DivisionContract {}
