package org.gangju.platform.deadline;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class DeadlineOnMariaDbTest extends ServerDeadlineContract {}
