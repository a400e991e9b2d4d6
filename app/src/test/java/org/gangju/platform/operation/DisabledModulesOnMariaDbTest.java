package org.gangju.platform.operation;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class DisabledModulesOnMariaDbTest extends DisabledModulesContract {}
