package org.gangju.assignment;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class AssignmentOnMariaDbTest extends AssignmentContract {}
