package org.gangju.platform.account;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class GivenPasswordOnMariaDbTest extends GivenPasswordContract {}
