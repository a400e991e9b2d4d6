package org.gangju.redproperty;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class RedPropertyModuleOnMariaDbTest extends RedPropertyModuleContract {}
