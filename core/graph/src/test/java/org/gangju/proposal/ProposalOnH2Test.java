package org.gangju.proposal;

import org.gangju.testkit.database.OnH2;

@OnH2
class ProposalOnH2Test extends ProposalContract {}
