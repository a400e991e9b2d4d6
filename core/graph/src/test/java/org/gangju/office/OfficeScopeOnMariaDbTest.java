package org.gangju.office;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class OfficeScopeOnMariaDbTest extends OfficeScopeContract {}
