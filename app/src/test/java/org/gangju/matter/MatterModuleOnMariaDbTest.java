package org.gangju.matter;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class MatterModuleOnMariaDbTest extends MatterModuleContract {}
