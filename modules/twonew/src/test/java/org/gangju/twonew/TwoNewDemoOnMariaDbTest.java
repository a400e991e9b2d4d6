package org.gangju.twonew;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class TwoNewDemoOnMariaDbTest extends TwoNewDemoContract {}
