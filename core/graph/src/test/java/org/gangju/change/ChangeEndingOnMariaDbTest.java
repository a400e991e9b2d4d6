package org.gangju.change;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class ChangeEndingOnMariaDbTest extends ChangeEndingContract {}
