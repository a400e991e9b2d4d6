package org.gangju.correction;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class CorrectionOnMariaDbTest extends CorrectionContract {}
