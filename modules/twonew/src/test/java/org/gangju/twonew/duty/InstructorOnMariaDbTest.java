package org.gangju.twonew.duty;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class InstructorOnMariaDbTest extends InstructorContract {}
