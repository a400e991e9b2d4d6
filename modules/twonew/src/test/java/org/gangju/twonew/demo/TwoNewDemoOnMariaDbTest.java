package org.gangju.twonew.demo;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class TwoNewDemoOnMariaDbTest extends TwoNewDemoContract {}
