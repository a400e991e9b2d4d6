package org.gangju.proposal;

import org.gangju.testkit.database.OnH2;

@OnH2
class ProposalStepsOnH2Test extends ProposalStepsContract {}
