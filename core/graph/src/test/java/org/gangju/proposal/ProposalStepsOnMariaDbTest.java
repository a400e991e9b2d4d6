package org.gangju.proposal;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class ProposalStepsOnMariaDbTest extends ProposalStepsContract {}
