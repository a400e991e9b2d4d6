package org.gangju.twonew.area;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class AreaOnMariaDbTest extends AreaContract {}
