package org.gangju.redproperty.issue;

import org.gangju.testkit.database.OnH2;
import org.gangju.testkit.time.MovableTime;

@OnH2
@MovableTime
class CouncilIssueOnH2Test extends CouncilIssueContract {}
