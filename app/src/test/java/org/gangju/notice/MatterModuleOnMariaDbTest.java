package org.gangju.notice;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class MatterModuleOnMariaDbTest extends MatterModuleContract {}
