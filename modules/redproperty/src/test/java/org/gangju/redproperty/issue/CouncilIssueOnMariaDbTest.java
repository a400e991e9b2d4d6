package org.gangju.redproperty.issue;

import org.gangju.testkit.database.OnMariaDb;
import org.gangju.testkit.time.MovableTime;

@OnMariaDb
@MovableTime
class CouncilIssueOnMariaDbTest extends CouncilIssueContract {}
