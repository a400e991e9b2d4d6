package org.gangju.platform.privacy;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class KeyRotationOnMariaDbTest extends KeyRotationContract {}
