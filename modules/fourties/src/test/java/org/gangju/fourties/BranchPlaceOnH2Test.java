package org.gangju.fourties;

import org.gangju.testkit.database.OnH2;

@OnH2
class BranchPlaceOnH2Test extends BranchPlaceContract {}
