package org.gangju.fourties;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class FourtiesDemoOnMariaDbTest extends FourtiesDemoContract {}
