package org.gangju.twonew.council;

import org.gangju.testkit.database.OnH2;

@OnH2
class CouncilOnH2Test extends CouncilContract {}
