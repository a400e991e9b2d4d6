package org.gangju.twonew;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class CoverageOnMariaDbTest extends CoverageContract {}
