package org.gangju.platform.audit;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class ErasedPersonOnMariaDbTest extends ErasedPersonContract {}
