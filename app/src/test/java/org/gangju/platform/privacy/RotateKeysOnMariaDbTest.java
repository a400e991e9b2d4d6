package org.gangju.platform.privacy;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class RotateKeysOnMariaDbTest extends RotateKeysContract {}
