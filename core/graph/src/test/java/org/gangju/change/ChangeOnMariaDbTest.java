package org.gangju.change;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class ChangeOnMariaDbTest extends ChangeContract {}
