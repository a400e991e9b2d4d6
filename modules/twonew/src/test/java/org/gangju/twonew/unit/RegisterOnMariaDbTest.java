package org.gangju.twonew.unit;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class RegisterOnMariaDbTest extends RegisterContract {}
