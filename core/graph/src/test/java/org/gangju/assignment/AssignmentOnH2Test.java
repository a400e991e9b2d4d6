package org.gangju.assignment;

import org.gangju.testkit.database.OnH2;

@OnH2
class AssignmentOnH2Test extends AssignmentContract {}
