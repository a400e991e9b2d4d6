package org.gangju.platform.toggle;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class ToggleOnMariaDbTest extends ToggleContract {}
