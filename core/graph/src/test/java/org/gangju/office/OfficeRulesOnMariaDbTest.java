package org.gangju.office;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class OfficeRulesOnMariaDbTest extends OfficeRulesContract {}
