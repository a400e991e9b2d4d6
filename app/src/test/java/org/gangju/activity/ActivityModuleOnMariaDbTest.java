package org.gangju.activity;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class ActivityModuleOnMariaDbTest extends ActivityModuleContract {}
