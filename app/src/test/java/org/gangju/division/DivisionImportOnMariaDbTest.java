package org.gangju.division;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class DivisionImportOnMariaDbTest extends DivisionImportContract {}
