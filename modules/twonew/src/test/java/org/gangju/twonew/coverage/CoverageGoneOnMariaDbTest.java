package org.gangju.twonew.coverage;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class CoverageGoneOnMariaDbTest extends CoverageGoneContract {}
