package org.gangju.platform.mask;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class MaskOnMariaDbTest extends MaskContract {}
